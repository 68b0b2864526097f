package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.advice.Limits.Limit;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing in the law of suits is counted in working days: what the same papers would have as last day if it were. */
class CalendarDaysTest {

    @ParameterizedTest
    @CsvSource({
        "litigation.defence, 2026-05-22, 2026-06-08, 2026-06-12",
        "litigation.defence, 2025-02-13, 2025-02-28, 2025-03-06",
        "litigation.evidence, 2026-09-18, 2026-10-08, 2026-10-15",
        "litigation.jurisdiction-objection, 2026-02-10, 2026-02-25, 2026-03-09",
        "litigation.evidence-extension-request, 2026-07-06, 2026-07-21, 2026-07-27",
        "litigation.appeal-judgment, 2026-03-26, 2026-04-10, 2026-04-17",
        "litigation.appeal-ruling, 2026-04-24, 2026-05-06, 2026-05-12",
        "litigation.appeal-answer, 2026-01-12, 2026-01-27, 2026-02-02",
    })
    void last_day_in_calendar_days_is_another_than_in_working_days(
            String rule, LocalDate signedFor, LocalDate lastDay, LocalDate inWorkingDays) {
        assertThat(Suing.days().of(rule, signedFor).lastDay()).isEqualTo(lastDay);

        Limit limit = Suing.days().limit(rule, signedFor);
        Limit misread = new Limit(rule, limit.length(), "working_days", true, limit.basis(), true);
        assertThat(new StatutoryPeriodEnd(WorkCalendar.builtIn()).lastDay(misread, signedFor, List.of()))
                .isEqualTo(inWorkingDays);
    }
}
