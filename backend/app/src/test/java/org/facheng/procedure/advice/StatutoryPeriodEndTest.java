package org.facheng.procedure.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.advice.Limits.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryPeriodEndTest {

    private final StatutoryPeriodEnd end = new StatutoryPeriodEnd(WorkCalendar.builtIn());

    @ParameterizedTest
    @CsvSource({
        "60, calendar_days, true, 2026-03-04, 2026-05-06",
        "60, calendar_days, false, 2026-03-04, 2026-05-03",
        "5, working_days, true, 2026-04-01, 2026-04-09",
    })
    void last_day_rolls_where_the_limit_says_so(
            int length, String unit, boolean rolls, LocalDate from, LocalDate last) {
        assertThat(lastDay(length, unit, rolls, from)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "5, years, 1999-03-01, 2004-03-01",
        "2, months, 1999-12-31, 2000-02-29",
        "60, calendar_days, 1999-03-01, 1999-04-30",
    })
    void beyond_the_calendar_the_end_stays_where_it_falls(int length, String unit, LocalDate from, LocalDate last) {
        assertThat(lastDay(length, unit, true, from)).isEqualTo(last);
    }

    private LocalDate lastDay(int length, String unit, boolean rolls, LocalDate from) {
        return end.lastDay(new Limit("any", length, unit, rolls, "", true), from, List.of());
    }
}
