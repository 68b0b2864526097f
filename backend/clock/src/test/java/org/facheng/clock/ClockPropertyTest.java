package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every date, period and history. */
class ClockPropertyTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();
    private static final Label GROUND = new Label("中止事由", "ground");

    @Property
    void prefix_sums_agree_with_counting_day_by_day(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @IntRange(max = 250) int n) {
        LocalDate later = date.plusDays(days);
        assertThat(CALENDAR.workingDaysBetween(date, later)).isEqualTo(NaiveCalendar.between(CALENDAR, date, later));
        assertThat(CALENDAR.plusWorkingDays(date, n)).isEqualTo(NaiveCalendar.plus(CALENDAR, date, n));
        assertThat(CALENDAR.minusWorkingDays(date, n)).isEqualTo(NaiveCalendar.minus(CALENDAR, date, n));
        assertThat(CALENDAR.nextWorkingDay(date)).isEqualTo(NaiveCalendar.plus(CALENDAR, date.minusDays(1), 1));
    }

    @Property
    void minus_takes_plus_back_from_a_working_day(@ForAll("dates") LocalDate date, @ForAll @IntRange(max = 250) int n) {
        LocalDate working = CALENDAR.nextWorkingDay(date);
        assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(working, n), n))
                .isEqualTo(working);
        assertThat(CALENDAR.workingDaysBetween(working, CALENDAR.plusWorkingDays(working, n)))
                .isEqualTo(n);
    }

    @Property
    void a_period_ends_on_a_working_day_never_before_its_raw_end(
            @ForAll("limits") LimitRule rule, @ForAll("dates") LocalDate start) {
        PeriodResult result = StatutoryClock.compute(PeriodRequest.of(rule.unit(), rule.amount(), start), CALENDAR);
        assertThat(CALENDAR.isWorkingDay(result.deadline())).isTrue();
        assertThat(result.deadline()).isAfterOrEqualTo(result.rawEnd());
        assertThat(result.rawEnd()).isAfter(start);
    }

    @Property
    void an_extension_never_shortens(
            @ForAll("limits") LimitRule rule,
            @ForAll("histories") List<ClockEvent> events,
            @ForAll("extensions") ClockEvent extension) {
        Assume.that(!events.contains(extension));
        LimitState before = fold(rule, events);
        LimitState after = fold(rule, with(events, extension));
        if (before.due() != null && after.due() != null) {
            assertThat(after.due()).isAfterOrEqualTo(before.due());
            assertThat(after.rawEnd()).isAfterOrEqualTo(before.rawEnd());
        }
    }

    @Property
    void a_suspension_never_shortens(
            @ForAll("limits") LimitRule rule,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int after,
            @ForAll @IntRange(min = 1, max = 90) int length) {
        var request = PeriodRequest.of(rule.unit(), rule.amount(), start);
        LocalDate from = start.plusDays(after);
        var suspended = request.withSuspensions(List.of(new Suspension(from, from.plusDays(length))));
        assertThat(StatutoryClock.compute(suspended, CALENDAR).deadline())
                .isAfterOrEqualTo(StatutoryClock.compute(request, CALENDAR).deadline());
    }

    @Property
    void a_suspension_of_no_days_changes_nothing(
            @ForAll("limits") LimitRule rule,
            @ForAll("histories") List<ClockEvent> events,
            @ForAll("eventDates") LocalDate day) {
        var suspended = new ClockEvent.Suspended(day, GROUND, null);
        var resumed = new ClockEvent.Resumed(day);
        Assume.that(!events.contains(suspended) && !events.contains(resumed));
        List<ClockEvent> more = with(with(events, suspended), resumed);
        assertThat(fold(rule, more)).isEqualTo(fold(rule, events));
    }

    @Property
    void the_order_of_recording_and_recording_twice_do_not_matter(
            @ForAll("limits") LimitRule rule, @ForAll("shuffledHistories") List<List<ClockEvent>> twice) {
        assertThat(fold(rule, twice.get(1))).isEqualTo(fold(rule, twice.get(0)));
        assertThat(fold(rule, with(twice.get(0), twice.get(1).get(0)))).isEqualTo(fold(rule, twice.get(0)));
    }

    @Property
    void the_fold_ends_where_the_calculator_does(@ForAll("limits") LimitRule rule, @ForAll("dates") LocalDate start) {
        PeriodResult result = StatutoryClock.compute(PeriodRequest.of(rule.unit(), rule.amount(), start), CALENDAR);
        LimitState state = fold(rule, List.of(new ClockEvent.Started("fact", start)));
        assertThat(state.due()).isEqualTo(result.deadline());
        assertThat(state.rawEnd()).isEqualTo(result.rawEnd());
        assertThat(state.status()).isEqualTo(result.status());
    }

    private static LimitState fold(LimitRule rule, List<ClockEvent> events) {
        return LimitFold.fold(rule, events, CALENDAR, LocalDate.of(2024, 6, 3));
    }

    private static List<ClockEvent> with(List<ClockEvent> events, ClockEvent event) {
        List<ClockEvent> more = new ArrayList<>(events);
        more.add(event);
        return more;
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 20 * 365).map(LocalDate.of(2009, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> eventDates() {
        return Arbitraries.integers().between(0, 150).map(LocalDate.of(2024, 1, 8)::plusDays);
    }

    @Provide
    Arbitrary<LimitRule> limits() {
        return Arbitraries.oneOf(
                limit(PeriodUnit.WORKING_DAYS, 60),
                limit(PeriodUnit.CALENDAR_DAYS, 90),
                limit(PeriodUnit.MONTHS, 6),
                limit(PeriodUnit.YEARS, 1));
    }

    private static Arbitrary<LimitRule> limit(PeriodUnit unit, int most) {
        return Arbitraries.integers().between(1, most).map(amount -> LimitRule.of("rule", unit, amount, null, null));
    }

    @Provide
    Arbitrary<ClockEvent> extensions() {
        return Combinators.combine(
                        Arbitraries.of(PeriodUnit.WORKING_DAYS, PeriodUnit.CALENDAR_DAYS, PeriodUnit.MONTHS),
                        Arbitraries.integers().between(1, 5),
                        eventDates(),
                        Arbitraries.of(GROUND, new Label("乙", "B")))
                .as((unit, amount, on, approver) -> new ClockEvent.Extended(on, amount, unit, approver, null));
    }

    /**
     * A start and whatever else: extensions, suspensions, resumptions, corrections. No end, so that every event counts.
     */
    @Provide
    Arbitrary<List<ClockEvent>> histories() {
        Arbitrary<ClockEvent> suspended = eventDates().map(on -> new ClockEvent.Suspended(on, GROUND, null));
        Arbitrary<ClockEvent> resumed = eventDates().map(ClockEvent.Resumed::new);
        Arbitrary<ClockEvent> corrected = Combinators.combine(eventDates(), eventDates())
                .as((on, decided) -> new ClockEvent.StartCorrected(on, decided, null));
        Arbitrary<ClockEvent> excluded = Combinators.combine(
                        eventDates(), Arbitraries.integers().between(0, 40))
                .as((from, days) -> new ClockEvent.Excluded(from, from.plusDays(days), GROUND, null));
        return Arbitraries.oneOf(extensions(), suspended, resumed, resumed, excluded, corrected)
                .list()
                .ofMaxSize(6)
                .map(events -> with(events, new ClockEvent.Started("fact", LocalDate.of(2024, 1, 8))));
    }

    /** The same history, now and then with an end, in two orders. */
    @Provide
    Arbitrary<List<List<ClockEvent>>> shuffledHistories() {
        Arbitrary<ClockEvent> end = Arbitraries.oneOf(
                eventDates().map(ClockEvent.Met::new),
                eventDates().map(ClockEvent.Missed::new),
                eventDates().map(on -> new ClockEvent.Cancelled(on, "事由")));
        return Combinators.combine(histories(), end.list().ofMaxSize(3))
                .as((events, ends) -> {
                    List<ClockEvent> all = new ArrayList<>(events);
                    all.addAll(ends);
                    return all;
                })
                .flatMap(events -> Arbitraries.shuffle(events).map(shuffled -> List.of(events, shuffled)));
    }
}
