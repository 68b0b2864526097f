package org.facheng.deadline;

import java.time.LocalDate;
import org.facheng.platform.Problems;

/** Between which days clocks can be stopped or taken up again. */
final class StopDays {

    private StopDays() {}

    /** @throws org.facheng.platform.ProblemException 422 {@code stop_out_of_bounds} unless it lies between them, or where no day does yet */
    static void within(LocalDate from, LocalDate day, LocalDate to) {
        if (from.isAfter(to)) {
            throw Problems.invalid(
                    "stop_out_of_bounds",
                    "最早的日期是%s，请到那一日再办理。".formatted(from),
                    "The earliest day is %s: come back then.".formatted(from));
        }
        if (day.isBefore(from) || day.isAfter(to)) {
            throw Problems.invalid(
                    "stop_out_of_bounds",
                    "日期%s应当在%s至%s之间。".formatted(day, from, to),
                    "%s must lie between %s and %s.".formatted(day, from, to));
        }
    }
}
