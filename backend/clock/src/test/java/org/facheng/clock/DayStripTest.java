package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayStripTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();

    private static List<String> strip(PeriodRequest period) {
        var steps = StatutoryClock.compute(period, CALENDAR).explanation();
        return DayStrip.of(steps, period.startDayCounts(), CALENDAR).stream()
                .map(span -> span.use()
                        + (span.firstNo() == null
                                ? ""
                                : span.firstNo().equals(span.lastNo())
                                        ? "#" + span.firstNo()
                                        : "#" + span.firstNo() + "-" + span.lastNo())
                        + " " + span.from() + "/" + span.to() + (span.nameZh() == null ? "" : " " + span.nameZh()))
                .toList();
    }

    private static PeriodRequest period(PeriodUnit unit, int amount, String start) {
        return PeriodRequest.of(unit, amount, LocalDate.parse(start));
    }

    @Test
    void working_days_leave_rest_days_out() {
        assertThat(strip(period(PeriodUnit.WORKING_DAYS, 8, "2026-09-28")))
                .containsExactly(
                        "event 2026-09-28/2026-09-28",
                        "counted#1-2 2026-09-29/2026-09-30",
                        "holiday 2026-10-01/2026-10-07 国庆节",
                        "counted#3-4 2026-10-08/2026-10-09",
                        "adjusted#5 2026-10-10/2026-10-10 国庆节",
                        "weekend 2026-10-11/2026-10-11",
                        "counted#6-7 2026-10-12/2026-10-13",
                        "last#8 2026-10-14/2026-10-14");
    }

    @Test
    void calendar_days_count_all_and_roll_at_the_end() {
        assertThat(strip(period(PeriodUnit.CALENDAR_DAYS, 60, "2026-03-04")))
                .containsExactly(
                        "event 2026-03-04/2026-03-04",
                        "counted#1-59 2026-03-05/2026-05-02",
                        "rolled 2026-05-03/2026-05-05 劳动节",
                        "last 2026-05-06/2026-05-06");
    }

    @Test
    void suspended_days_stand_out() {
        var suspended = new Suspension(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 13));
        assertThat(strip(period(PeriodUnit.CALENDAR_DAYS, 10, "2026-03-04").withSuspensions(List.of(suspended))))
                .containsExactly(
                        "event 2026-03-04/2026-03-04",
                        "counted#1-5 2026-03-05/2026-03-09",
                        "suspended 2026-03-10/2026-03-12",
                        "counted#6-9 2026-03-13/2026-03-16",
                        "last#10 2026-03-17/2026-03-17");
        var open = new Suspension(LocalDate.of(2026, 3, 6), null);
        assertThat(strip(period(PeriodUnit.WORKING_DAYS, 10, "2026-03-04").withSuspensions(List.of(open))))
                .containsExactly(
                        "event 2026-03-04/2026-03-04", "counted#1 2026-03-05/2026-03-05", "suspended 2026-03-06/null");
    }

    @Test
    void counted_back_the_event_comes_last() {
        assertThat(strip(period(PeriodUnit.WORKING_DAYS_BEFORE, 3, "2026-03-10")))
                .containsExactly(
                        "last#3 2026-03-05/2026-03-05",
                        "counted#2 2026-03-06/2026-03-06",
                        "weekend 2026-03-07/2026-03-08",
                        "counted#1 2026-03-09/2026-03-09",
                        "event 2026-03-10/2026-03-10");
    }

    @Test
    void a_start_that_counts_is_the_first_day() {
        var counting = new PeriodRequest(
                PeriodUnit.WORKING_DAYS, 2, LocalDate.of(2026, 3, 5), null, true, null, null, null, null, null);
        assertThat(strip(counting)).containsExactly("counted#1 2026-03-05/2026-03-05", "last#2 2026-03-06/2026-03-06");
    }

    @Test
    void a_limit_that_ends_beyond_the_calendar_has_its_days_too() {
        var rule = LimitRule.of("a.b", PeriodUnit.YEARS, 20, null, null);
        var state = LimitFold.fold(
                rule,
                List.of(new ClockEvent.Started("x", LocalDate.of(2020, 3, 2))),
                CALENDAR,
                LocalDate.of(2026, 3, 2));
        var spans = DayStrip.of(state.explanation(), false, CALENDAR);
        assertThat(spans).extracting(DaySpan::use).containsExactly(DayUse.EVENT, DayUse.COUNTED, DayUse.LAST);
        assertThat(spans.get(2).from()).isEqualTo("2040-03-02");
    }
}
