package org.facheng.recheck.secondclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.ClockState;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.clock.Label;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.PeriodStatus;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.facheng.recheck.secondclock.CaseRows.EventRow;
import org.facheng.recheck.secondclock.CaseRows.FactRow;
import org.facheng.recheck.secondclock.LimitStories.Longer;
import org.facheng.recheck.secondclock.LimitStories.Story;

/** Whatever happens to a limit, in whatever order it is told: two folds that share no code say that it stands at the same place. */
class TwoFoldsTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();
    private static final DayTable TABLE = PublishedDays.shipped(null);
    private static final Readings READINGS = new Readings("policies: {}", Map.of());
    private static final Label GROUND = new Label("事由", "ground");

    /** What both say, in one shape. */
    record Said(
            String state,
            LocalDate due,
            LocalDate rawEnd,
            Instant over,
            boolean settled,
            LocalDate metOn,
            boolean late) {}

    @Property(tries = 2000)
    void they_agree(@ForAll("stories") Story story, @ForAll Random random) {
        var first = first(story, random);
        Statistics.label("state").collect(first instanceof Said said ? said.state() : first);
        assertThat(second(story)).isEqualTo(first);
    }

    /** What is recorded twice counts once, as the clock says of all its events. */
    @Example
    void an_extension_told_twice_counts_once() {
        var start = LocalDate.of(2026, 3, 2);
        var once = new Longer(start.plusDays(3), "calendar_days", 1);
        var twice = new Story("calendar_days", 10, true, start, List.of(), List.of(once, once), null, start, null);
        assertThat(second(twice))
                .isEqualTo(first(twice, new Random(1)))
                .extracting("due")
                .isEqualTo(LocalDate.of(2026, 3, 13));
    }

    private static Object first(Story story, Random random) {
        var events = new ArrayList<ClockEvent>();
        events.add(new ClockEvent.Started("start", story.start()));
        for (var stretch : story.suspended()) {
            events.add(
                    stretch.to() == null
                            ? new ClockEvent.Suspended(stretch.from(), GROUND, null)
                            : new ClockEvent.Excluded(stretch.from(), stretch.to(), GROUND, null));
        }
        story.extended()
                .forEach(e ->
                        events.add(new ClockEvent.Extended(e.on(), e.amount(), PeriodUnit.of(e.unit()), GROUND, null)));
        if (story.end() != null) {
            events.add(
                    story.end().equals("met")
                            ? new ClockEvent.Met(story.endedOn())
                            : new ClockEvent.Cancelled(story.endedOn(), "原因"));
        }
        var rule = new LimitRule(
                "rule", PeriodUnit.of(story.unit()), story.length(), false, story.rolls(), false, null, null);
        try {
            var due = LimitFold.fold(rule, events, CALENDAR, story.start()).due();
            // Missed it is only on its last day or later.
            if (story.missedOn() != null && due != null && !due.isAfter(story.missedOn())) {
                events.add(new ClockEvent.Missed(story.missedOn()));
            }
            Collections.shuffle(events, random);
            var state = LimitFold.fold(rule, events, CALENDAR, story.start());
            return new Said(
                    state.late() ? "missed" : state.state().name().toLowerCase(Locale.ROOT),
                    state.due(),
                    state.rawEnd(),
                    state.dueExclusive(),
                    state.status() == PeriodStatus.FINAL,
                    state.state() == ClockState.MET ? state.endedOn() : null,
                    state.late());
        } catch (InvalidPeriodException e) {
            return e.code();
        }
    }

    private static Object second(Story story) {
        var limit = new Limit(
                "procedure.limit",
                "",
                "body",
                "start",
                null,
                null,
                null,
                story.length(),
                null,
                story.unit(),
                false,
                story.rolls(),
                List.of("met"),
                List.of("cancelled"),
                List.of(),
                false,
                false,
                List.of(),
                null,
                null);
        var facts = story.end() == null
                ? List.<FactRow>of()
                : List.of(new FactRow(2, story.end(), story.endedOn(), null, null));
        var events = new ArrayList<EventRow>();
        story.suspended()
                .forEach(s -> events.add(row(events, "SUSPENDED", s.from(), s.to(), null, null, story.start())));
        story.extended().forEach(e -> events.add(row(events, "EXTENDED", null, null, e.amount(), e.unit(), e.on())));
        if (story.missedOn() != null) {
            events.add(row(events, "MISSED", story.missedOn(), null, null, null, story.missedOn()));
        }
        try {
            var started = new FactRow(1, "start", story.start(), null, null);
            var standing = SecondFold.fold(limit, started, null, facts, events, READINGS, TABLE);
            return new Said(
                    standing.state(),
                    standing.due(),
                    standing.rawEnd(),
                    standing.over(),
                    standing.status().equals("final"),
                    standing.metOn(),
                    standing.late());
        } catch (Uncountable e) {
            return e.getMessage();
        }
    }

    private static EventRow row(
            List<EventRow> before,
            String kind,
            LocalDate from,
            LocalDate to,
            Integer amount,
            String unit,
            LocalDate recordedOn) {
        return new EventRow("clock", before.size() + 1, kind, from, to, amount, unit, recordedOn, false);
    }

    @Provide
    Arbitrary<Story> stories() {
        return LimitStories.any();
    }
}
