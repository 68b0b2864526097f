package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.clock.PeriodUnit.CALENDAR_DAYS;
import static org.facheng.clock.PeriodUnit.CALENDAR_DAYS_BEFORE;
import static org.facheng.clock.PeriodUnit.MONTHS;
import static org.facheng.clock.PeriodUnit.WORKING_DAYS;
import static org.facheng.clock.PeriodUnit.WORKING_DAYS_BEFORE;
import static org.facheng.clock.PeriodUnit.YEARS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates a text states, and matters worked out by hand. */
class WorkedExamplesTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();

    private static PeriodResult compute(PeriodUnit unit, int amount, String start) {
        return StatutoryClock.compute(PeriodRequest.of(unit, amount, LocalDate.parse(start)), CALENDAR);
    }

    @ParameterizedTest(name = "{0} {1} from {2}: {3}, rolled to {4}")
    @CsvSource({
        "5,  working_days,  2024-02-05, 2024-02-18, 2024-02-18",
        "60, calendar_days, 2013-04-10, 2013-06-09, 2013-06-09",
        "15, calendar_days, 2013-06-09, 2013-06-24, 2013-06-24",
        "15, calendar_days, 2023-09-01, 2023-09-16, 2023-09-18",
        "6,  months,        2023-03-31, 2023-09-30, 2023-10-07",
        "3,  months,        2014-05-28, 2014-08-28, 2014-08-28",
        "15, calendar_days, 2023-08-28, 2023-09-12, 2023-09-12",
        "15, calendar_days, 2026-05-22, 2026-06-06, 2026-06-08",
        "15, calendar_days, 2025-02-13, 2025-02-28, 2025-02-28",
        "60, calendar_days, 2024-11-29, 2025-01-28, 2025-02-05",
        "60, calendar_days, 2026-07-15, 2026-09-13, 2026-09-14",
        "60, calendar_days, 2026-03-04, 2026-05-03, 2026-05-06",
        "60, calendar_days, 2023-09-19, 2023-11-18, 2023-11-20",
        "7,  working_days,  2023-09-09, 2023-09-19, 2023-09-19",
        "5,  working_days,  2026-05-25, 2026-06-01, 2026-06-01",
        "5,  working_days,  2025-02-11, 2025-02-18, 2025-02-18",
        "5,  working_days,  2026-02-25, 2026-03-03, 2026-03-03",
        "5,  months,        2025-05-12, 2025-10-12, 2025-10-13",
        "1,  years,         2025-07-28, 2026-07-28, 2026-07-28",
    })
    void ends_on_the_day_worked_out_by_hand(int amount, String unit, String start, String rawEnd, String deadline) {
        PeriodResult result = compute(PeriodUnit.of(unit), amount, start);
        assertThat(result.rawEnd()).isEqualTo(rawEnd);
        assertThat(result.deadline()).isEqualTo(deadline);
        assertThat(result.status()).isEqualTo(PeriodStatus.FINAL);
    }

    /** Limits of real matters, computed by hand; some of an authority's own periods do not roll. */
    @ParameterizedTest
    @CsvFileSource(resources = "worked-matters.csv", useHeadersInDisplayName = true)
    void limits_of_real_matters_end_on_the_day_worked_out_by_hand(
            String rule,
            LocalDate start,
            int amount,
            String unit,
            boolean rollOver,
            LocalDate rawEnd,
            LocalDate due,
            String status) {
        LimitRule limit = new LimitRule(rule, PeriodUnit.of(unit), amount, false, rollOver, false, null, null);
        LimitState state = LimitFold.fold(limit, List.of(new ClockEvent.Started("fact", start)), CALENDAR, start);
        assertThat(state.rawEnd()).isEqualTo(rawEnd);
        assertThat(state.due()).isEqualTo(due);
        assertThat(state.status()).hasToString(status);
    }

    @Test
    void an_authoritys_own_petition_period_may_be_kept_from_rolling() {
        PeriodRequest request = PeriodRequest.of(CALENDAR_DAYS, 15, LocalDate.parse("2023-09-01"));
        assertThat(StatutoryClock.compute(request.withRollOver(false), CALENDAR).deadline())
                .isEqualTo("2023-09-16");
    }

    @Test
    void a_hearing_notice_of_five_full_working_days_is_the_sixth_day_before() {
        assertThat(compute(WORKING_DAYS_BEFORE, 6, "2026-10-12").deadline()).isEqualTo("2026-09-28");
        assertThat(compute(WORKING_DAYS_BEFORE, 5, "2026-10-12").deadline()).isEqualTo("2026-09-29");
    }

    @Test
    void a_courts_notice_counts_back_through_rest_days_and_never_rolls() {
        PeriodResult result = compute(CALENDAR_DAYS_BEFORE, 3, "2026-10-08");
        assertThat(result.deadline()).isEqualTo("2026-10-05");
        assertThat(result.skipped()).isEmpty();
    }

    @Test
    void an_instant_is_turned_into_the_civil_date_in_china_first() {
        PeriodRequest lateEvening = new PeriodRequest(
                CALENDAR_DAYS, 10, null, Instant.parse("2026-03-01T16:00:00Z"), null, null, null, null, null, null);
        assertThat(StatutoryClock.compute(lateEvening, CALENDAR).deadline()).isEqualTo("2026-03-12");
    }

    @Test
    void a_month_from_the_last_of_february_ends_on_the_28th_of_march() {
        assertThat(compute(MONTHS, 1, "2025-02-28").deadline()).isEqualTo("2025-03-28");
        assertThat(compute(YEARS, 1, "2024-02-29").deadline()).isEqualTo("2025-02-28");
    }

    @Test
    void the_last_day_counts_to_its_end() {
        assertThat(compute(WORKING_DAYS, 5, "2026-09-28").deadlineExclusive()).hasToString("2026-10-11T00:00+08:00");
    }
}
