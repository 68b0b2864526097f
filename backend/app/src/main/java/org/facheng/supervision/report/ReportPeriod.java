package org.facheng.supervision.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/** The days a report is about, the first and the last among them. */
record ReportPeriod(LocalDate from, LocalDate to) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final String RANGE = "..";
    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * @param text a year {@code 2026}, a quarter {@code 2026-Q3}, a month {@code 2026-07}, or two days {@code 2026-01-01..2026-06-30}
     * @throws ProblemException 422 {@code bad_period}
     */
    static ReportPeriod of(String text) {
        try {
            var period = read(text);
            if (!period.to.isBefore(period.from)) {
                return period;
            }
        } catch (DateTimeException notADay) {
            throw bad();
        }
        throw bad();
    }

    private static ReportPeriod read(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            int of = Integer.parseInt(text);
            return new ReportPeriod(LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int last = Integer.parseInt(quarter.group(2)) * MONTHS_OF_QUARTER;
            var end = YearMonth.of(Integer.parseInt(quarter.group(1)), last);
            return new ReportPeriod(end.minusMonths(MONTHS_OF_QUARTER - 1L).atDay(1), end.atEndOfMonth());
        }
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return new ReportPeriod(month.atDay(1), month.atEndOfMonth());
        }
        int between = text.indexOf(RANGE);
        if (between < 0) {
            throw bad();
        }
        return new ReportPeriod(
                LocalDate.parse(text.substring(0, between)), LocalDate.parse(text.substring(between + RANGE.length())));
    }

    private static ProblemException bad() {
        return Problems.invalid(
                        "bad_period",
                        "期间不正确：请写年（2026）、季度（2026-Q3）、月（2026-07）或者起止日期（2026-01-01..2026-06-30）。",
                        "A year, a quarter, a month, or two days.")
                .at("/period", "例如2026-Q3", "e.g. 2026-Q3");
    }

    boolean has(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
