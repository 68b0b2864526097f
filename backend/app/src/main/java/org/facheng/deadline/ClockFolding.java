package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.clock.Citation;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.clock.Label;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.LimitState;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.LedgerEvent.Kind;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.springframework.stereotype.Component;

/** Has the statutory clock fold what was recorded of a clock, and puts its answer into our row. */
@Component
class ClockFolding {

    private final WorkCalendars calendars;
    private final Regions regions;
    private final ClockEvents recorded;
    private final FactNames factNames;
    private final Policies policies;
    private final Clock clock;

    ClockFolding(
            WorkCalendars calendars,
            Regions regions,
            ClockEvents recorded,
            FactNames factNames,
            Policies policies,
            Clock clock) {
        this.calendars = calendars;
        this.regions = regions;
        this.recorded = recorded;
        this.factNames = factNames;
        this.policies = policies;
        this.clock = clock;
    }

    /** Where the clock stands, counted under the edition of the calendar that its row names. */
    Deadline fold(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        return fold(deadline, limit, facts, happened, calendar(deadline));
    }

    /** Where the clock would stand under this calendar. */
    Deadline fold(
            Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened, WorkCalendar calendar) {
        var state = state(deadline, limit, facts, happened, calendar);
        return deadline.at(state);
    }

    LimitState state(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        return state(deadline, limit, facts, happened, calendar(deadline));
    }

    private LimitState state(
            Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened, WorkCalendar calendar) {
        var events = new ArrayList<>(recorded.withoutMissed(deadline, limit, facts, happened));
        if (happened.stream().anyMatch(event -> event.kind() == Kind.MISSED)) {
            var due = fold(limit, events, calendar).due();
            events.addAll(recorded.missed(deadline, limit, facts, happened, due));
        }
        return fold(limit, events, calendar);
    }

    private LimitState fold(TimeLimit limit, List<ClockEvent> events, WorkCalendar calendar) {
        try {
            return LimitFold.fold(rule(limit), events, calendar, LocalDate.now(clock));
        } catch (InvalidPeriodException e) {
            throw UncountablePeriod.begun(limit, e);
        }
    }

    /** The first day on which the clock is in warning, or null. */
    LocalDate warnOn(TimeLimit limit, Deadline deadline) {
        return WarningDay.of(limit, deadline, calendar(deadline));
    }

    /** The first day of the next warning point after a day, or null. */
    LocalDate warnAgain(TimeLimit limit, Deadline deadline, LocalDate after) {
        return WarningDay.after(after, limit, deadline, calendar(deadline));
    }

    /** The work calendar its row was counted by. */
    WorkCalendar calendar(Deadline deadline) {
        return calendars.at(deadline.edition(), regions.of(deadline.caseId()));
    }

    private LimitRule rule(TimeLimit limit) {
        var start = factNames.names(limit, limit.start());
        return new LimitRule(
                limit.id(),
                PeriodUnit.of(limit.unit()),
                limit.length(),
                limit.startDayCounts(),
                limit.rolls(),
                policies.is(Policy.EXTENSION_END, "rolled-end"),
                new Label(start.zh(), start.en()),
                new Citation(limit.law(), limit.article()));
    }
}
