package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.facheng.clock.PeriodUnit.CALENDAR_DAYS;
import static org.facheng.clock.PeriodUnit.WORKING_DAYS;
import static org.facheng.clock.PeriodUnit.YEARS;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.ClockEvent.Annulled;
import org.facheng.clock.ClockEvent.Cancelled;
import org.facheng.clock.ClockEvent.Excluded;
import org.facheng.clock.ClockEvent.Extended;
import org.facheng.clock.ClockEvent.Met;
import org.facheng.clock.ClockEvent.Missed;
import org.facheng.clock.ClockEvent.Resumed;
import org.facheng.clock.ClockEvent.StartCorrected;
import org.facheng.clock.ClockEvent.Started;
import org.facheng.clock.ClockEvent.Suspended;
import org.junit.jupiter.api.Test;

class LimitFoldTest {

    private static final LimitRule REVIEW = LimitRule.of(
            "reconsideration.acceptance-review",
            WORKING_DAYS,
            5,
            new Label("收到申请", "receipt of the application"),
            new Citation("行政复议法", "第三十条第一款"));
    private static final LimitRule DECIDE =
            LimitRule.of("reconsideration.decide-ordinary", CALENDAR_DAYS, 60, null, null);
    private static final Label APPRAISAL = new Label("鉴定", "expert appraisal");

    private static LimitState fold(LimitRule rule, String today, ClockEvent... events) {
        return LimitFold.fold(rule, List.of(events), WorkCalendar.builtIn(), day(today));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Started started(String on) {
        return new Started("application-received", day(on));
    }

    private static Excluded excluded(String from, String to) {
        return new Excluded(day(from), day(to), new Label("鉴定", "appraisal"), null);
    }

    private static Suspended suspended(String from) {
        return new Suspended(day(from), APPRAISAL, null);
    }

    @Test
    void a_running_limit_knows_its_last_day_and_what_is_left() {
        LimitState state = fold(REVIEW, "2026-09-30", started("2026-09-28"));
        assertThat(state.state()).isEqualTo(ClockState.RUNNING);
        assertThat(state.startedOn()).isEqualTo("2026-09-28");
        assertThat(state.due()).isEqualTo("2026-10-10");
        assertThat(state.dueExclusive()).hasToString("2026-10-10T16:00:00Z");
        assertThat(state.status()).isEqualTo(PeriodStatus.FINAL);
        assertThat(state.remaining()).isEqualTo(3);
        assertThat(state.remainingUnit()).isEqualTo(WORKING_DAYS);
        assertThat(state.dueWithin(2)).isFalse();
        assertThat(state.dueWithin(3)).isTrue();
    }

    @Test
    void the_last_day_is_not_overdue_and_the_next_one_is() {
        LimitState last = fold(REVIEW, "2026-10-10", started("2026-09-28"));
        assertThat(last.remaining()).isZero();
        assertThat(last.overdue()).isFalse();
        LimitState next = fold(REVIEW, "2026-10-13", started("2026-09-28"));
        assertThat(next.remaining()).isEqualTo(-2);
        assertThat(next.overdue()).isTrue();
        assertThat(next.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void before_the_first_day_the_whole_period_is_left() {
        assertThat(fold(DECIDE, "2026-01-01", started("2026-03-09")).remaining())
                .isEqualTo(60);
    }

    @Test
    void met_in_time_or_late_is_met_and_outweighs_missed() {
        LimitState inTime = fold(REVIEW, "2026-10-20", started("2026-09-28"), new Met(day("2026-10-10")));
        assertThat(inTime.state()).isEqualTo(ClockState.MET);
        assertThat(inTime.late()).isFalse();
        LimitState late = fold(
                REVIEW, "2026-10-20", started("2026-09-28"), new Met(day("2026-10-14")), new Missed(day("2026-10-13")));
        assertThat(late.state()).isEqualTo(ClockState.MET);
        assertThat(late.late()).isTrue();
        assertThat(late.endedOn()).isEqualTo("2026-10-14");
        assertThat(late.remaining()).isNull();
    }

    @Test
    void missed_stays_missed_and_what_came_first_stands_against_a_cancellation() {
        assertThat(fold(REVIEW, "2026-10-20", started("2026-09-28"), new Missed(day("2026-10-13")))
                        .state())
                .isEqualTo(ClockState.MISSED);
        Cancelled cancelled = new Cancelled(day("2026-09-30"), "通知补正");
        assertThat(fold(REVIEW, "2026-10-20", started("2026-09-28"), cancelled, new Met(day("2026-10-09")))
                        .state())
                .isEqualTo(ClockState.CANCELLED);
        assertThat(fold(REVIEW, "2026-10-20", started("2026-09-28"), cancelled, new Met(day("2026-09-29")))
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void suspended_there_is_no_due_date_only_what_is_left_and_resuming_counts_on() {
        LimitState paused = fold(DECIDE, "2026-04-20", started("2026-03-02"), suspended("2026-03-20"));
        assertThat(paused.state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(paused.due()).isNull();
        assertThat(paused.dueExclusive()).isNull();
        assertThat(paused.remaining()).isEqualTo(43);
        assertThat(paused.remainingUnit()).isEqualTo(CALENDAR_DAYS);
        LimitState resumed = fold(
                DECIDE, "2026-04-20", started("2026-03-02"), suspended("2026-03-20"), new Resumed(day("2026-04-10")));
        assertThat(resumed.due()).isEqualTo("2026-05-22");
        assertThat(resumed.remaining()).isEqualTo(32);
    }

    @Test
    void a_suspension_taken_up_again_on_the_day_of_resumption_goes_on() {
        LimitState state = fold(
                DECIDE,
                "2026-04-20",
                started("2026-03-02"),
                suspended("2026-03-20"),
                new Resumed(day("2026-03-25")),
                suspended("2026-03-25"));
        assertThat(state.state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(state.remaining()).isEqualTo(43);
    }

    @Test
    void a_suspension_after_the_limit_was_met_does_not_touch_it() {
        LimitState state =
                fold(DECIDE, "2026-06-01", started("2026-03-02"), new Met(day("2026-03-19")), suspended("2026-03-20"));
        assertThat(state.state()).isEqualTo(ClockState.MET);
        assertThat(state.due()).isEqualTo("2026-05-06");
    }

    @Test
    void an_extension_adds_to_the_period_and_rolls_once_at_the_end() {
        var extended = new Extended(
                day("2026-04-27"),
                30,
                CALENDAR_DAYS,
                new Label("行政复议机构负责人", "the director of the organ"),
                new Citation("行政复议法", "第六十二条第一款"));
        LimitState state = fold(DECIDE, "2026-05-01", started("2026-03-02"), extended, extended);
        assertThat(state.rawEnd()).isEqualTo("2026-05-31");
        assertThat(state.due()).isEqualTo("2026-06-01");
    }

    @Test
    void excluded_days_do_not_count_and_end_by_themselves_inside_a_suspension_too() {
        Excluded appraisal = excluded("2026-03-20", "2026-04-10");
        LimitState state = fold(DECIDE, "2026-04-20", started("2026-03-02"), appraisal);
        assertThat(state.due()).isEqualTo("2026-05-22");
        assertThat(state.explanation()).extracting(Step::zh).contains("2026年3月20日至4月9日（鉴定）不计入；2026年4月10日恢复计算");
        LimitState suspendedMeanwhile =
                fold(DECIDE, "2026-04-20", started("2026-03-02"), appraisal, suspended("2026-03-25"));
        assertThat(suspendedMeanwhile.state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(suspendedMeanwhile.remaining()).isEqualTo(43);
    }

    @Test
    void an_exclusion_of_no_days_changes_nothing() {
        assertThat(fold(DECIDE, "2026-04-20", started("2026-03-02"), excluded("2026-03-20", "2026-03-20"))
                        .due())
                .isEqualTo(fold(DECIDE, "2026-04-20", started("2026-03-02")).due());
    }

    @Test
    void an_extension_may_be_counted_from_the_rolled_end_instead() {
        LimitRule fromRolledEnd =
                new LimitRule(DECIDE.id(), DECIDE.unit(), DECIDE.amount(), false, true, true, null, null);
        var extended = new Extended(day("2026-04-27"), 30, CALENDAR_DAYS, null, null);
        LimitState state = fold(fromRolledEnd, "2026-05-01", started("2026-03-02"), extended);
        // 60 days end on 1 May, a holiday; the next working day is 6 May, and 30 days after it the 5th of June
        assertThat(state.rawEnd()).isEqualTo("2026-06-05");
        assertThat(state.explanation()).extracting(Step::zh).anyMatch(step -> step.contains("自顺延后的届满日接续计算"));
    }

    @Test
    void of_several_corrections_the_one_decided_last_gives_the_start() {
        LimitState state = fold(
                REVIEW,
                "2026-09-30",
                started("2026-09-28"),
                new StartCorrected(day("2026-09-24"), day("2026-09-30"), "邮戳日"),
                new StartCorrected(day("2026-09-21"), day("2026-09-29"), "登记有误"));
        assertThat(state.startedOn()).isEqualTo("2026-09-24");
        assertThat(state.explanation()).extracting(Step::zh).contains("起算日于2026年9月30日更正为2026年9月24日（邮戳日）");
    }

    @Test
    void what_was_taken_back_changes_no_day_and_is_told() {
        LimitState state = fold(
                REVIEW,
                "2026-09-22",
                started("2026-09-21"),
                new Annulled(
                        day("2026-09-22"), day("2026-09-24"), new Label("鉴定", "appraisal"), null, day("2026-09-25")));
        assertThat(state.due())
                .isEqualTo(fold(REVIEW, "2026-09-22", started("2026-09-21")).due());
        assertThat(state.explanation())
                .extracting(Step::zh)
                .contains("曾记录2026年9月22日至9月23日（鉴定）不计入，记录有误，2026年9月25日撤销，照常计算");
    }

    @Test
    void days_left_out_stand_apart_from_suspended_ones_and_from_rest_days() {
        var ground = new Label("鉴定", "appraisal");
        var events = List.of(
                new Started("x", LocalDate.of(2026, 3, 4)),
                new Excluded(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 11), ground, null),
                new Suspended(LocalDate.of(2026, 3, 9), ground, null),
                new Resumed(LocalDate.of(2026, 3, 13)));
        var rule = LimitRule.of("a.b", PeriodUnit.WORKING_DAYS, 2, null, null);
        var state = LimitFold.fold(rule, events, WorkCalendar.builtIn(), LocalDate.of(2026, 3, 4));
        assertThat(DayStrip.of(state.explanation(), false, WorkCalendar.builtIn()))
                .extracting(span -> span.use() + " " + span.from() + "/" + span.to())
                .containsExactly(
                        "event 2026-03-04/2026-03-04",
                        "excluded 2026-03-05/2026-03-08",
                        "suspended 2026-03-09/2026-03-12",
                        "counted 2026-03-13/2026-03-13",
                        "weekend 2026-03-14/2026-03-15",
                        "last 2026-03-16/2026-03-16");
        assertThat(state.explanation())
                .extracting(Step::zh)
                .contains("2026年3月5日至3月8日（鉴定）不计入", "2026年3月9日至3月12日（中止：鉴定；鉴定）不计入；2026年3月13日恢复计算");
    }

    @Test
    void a_long_period_may_end_beyond_the_calendar_and_is_provisional_then() {
        LimitRule cap = LimitRule.of("reconsideration.apply-absolute-cap", YEARS, 5, null, null);
        LimitState state = fold(cap, "2026-06-01", started("2026-05-14"));
        assertThat(state.due()).isEqualTo("2031-05-14");
        assertThat(state.status()).isEqualTo(PeriodStatus.PROVISIONAL);
        LimitState old = fold(LimitRule.of("cap", YEARS, 20, null, null), "2026-06-01", started("1995-10-01"));
        assertThat(old.due()).isEqualTo("2015-10-08");
    }

    @Test
    void without_a_start_there_is_no_limit() {
        var failure = catchThrowableOfType(InvalidPeriodException.class, () -> fold(REVIEW, "2026-09-30"));
        assertThat(failure.code()).isEqualTo("invalid_start");
    }
}
