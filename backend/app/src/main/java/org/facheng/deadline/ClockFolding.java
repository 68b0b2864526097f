package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.facheng.clock.Citation;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.ClockState;
import org.facheng.clock.Label;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.LimitState;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.LedgerEvent.Kind;
import org.facheng.deadline.calendar.WorkCalendars;
import org.springframework.stereotype.Component;

/** Turns facts and events of a clock into what the statutory clock folds, and its answer into our row. */
@Component
class ClockFolding {

    /** A party's own period or remedy outlives the case; a duty does only where its row says so. */
    private static final Set<String> OUTLIVES_CASE = Set.of("applicant", "third-party");

    private final WorkCalendars calendars;
    private final Regions regions;
    private final FactNames factNames;
    private final Clock clock;

    ClockFolding(WorkCalendars calendars, Regions regions, FactNames factNames, Clock clock) {
        this.calendars = calendars;
        this.regions = regions;
        this.factNames = factNames;
        this.clock = clock;
    }

    /** Where the clock stands, counted under the edition of the calendar that its row names. */
    Deadline fold(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        var state = state(deadline, limit, facts, happened);
        return new Deadline(
                deadline.id(),
                deadline.caseId(),
                deadline.rule(),
                deadline.key(),
                deadline.partyId(),
                deadline.startFact(),
                deadline.startedOn(),
                // A duty fulfilled after its last day stays missed; the day it was fulfilled is kept beside it.
                state.late() ? "missed" : state.state().name().toLowerCase(Locale.ROOT),
                state.due(),
                state.rawEnd(),
                state.dueExclusive(),
                state.status().name().toLowerCase(Locale.ROOT),
                state.state() == ClockState.MET ? state.endedOn() : null,
                state.late(),
                deadline.edition());
    }

    List<ExplanationStep> explain(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        return state(deadline, limit, facts, happened).explanation().stream()
                .map(ExplanationStep::of)
                .toList();
    }

    /** The first day of the earliest warning point; null where the limit has none or its end is not known. */
    LocalDate warnOn(TimeLimit limit, Deadline deadline) {
        if (deadline.due() == null || limit.warn().isEmpty()) {
            return null;
        }
        int before = limit.warn().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return limit.unit().startsWith("working_days")
                ? calendar(deadline).minusWorkingDays(deadline.due(), before)
                : deadline.due().minusDays(before);
    }

    private LimitState state(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        var events = new ArrayList<ClockEvent>();
        events.add(new ClockEvent.Started(limit.start(), deadline.startedOn()));
        int lastExtended = happened.stream()
                .filter(e -> e.kind() == Kind.EXTENDED)
                .mapToInt(LedgerEvent::position)
                .max()
                .orElse(0);
        var met = facts.first(limit.met(), deadline);
        var cancelled = facts.first(cancelling(limit), deadline);
        for (LedgerEvent event : happened) {
            switch (event.kind()) {
                case SUSPENDED -> {
                    events.add(new ClockEvent.Suspended(
                            event.fromOn(), new Label(event.reason(), event.reason()), citation(limit, event.basis())));
                    if (event.toOn() != null) {
                        events.add(new ClockEvent.Resumed(event.toOn()));
                    }
                }
                case EXTENDED -> events.add(new ClockEvent.Extended(
                        day(event),
                        event.amount(),
                        PeriodUnit.of(event.unit()),
                        event.approvedBy(),
                        citation(limit, event.basis())));
                case MISSED -> {
                    // Extended for good reason after it had run out: it runs again, to the new end. What is stated only
                    // later to
                    // have happened by the last day ends it as of its own day.
                    boolean overtaken = cancelled
                            .filter(fact -> !fact.factOn().isAfter(event.fromOn()))
                            .isPresent();
                    if (event.position() > lastExtended && !overtaken) {
                        events.add(new ClockEvent.Missed(event.fromOn()));
                    }
                }
            }
        }
        if (met.isPresent()
                && (cancelled.isEmpty()
                        || met.get().position() < cancelled.get().position())) {
            events.add(new ClockEvent.Met(met.get().factOn()));
        } else if (cancelled.isPresent()) {
            var fact = cancelled.get();
            events.add(new ClockEvent.Cancelled(fact.factOn(), factNames.of(limit, fact.fact())));
        }
        return LimitFold.fold(rule(limit), events, calendar(deadline), LocalDate.now(clock));
    }

    private WorkCalendar calendar(Deadline deadline) {
        return calendars.at(deadline.edition(), regions.of(deadline.caseId()));
    }

    private static List<String> cancelling(TimeLimit limit) {
        var facts = new ArrayList<>(limit.cancelled());
        if (limit.unless() != null) {
            facts.add(limit.unless());
        }
        if (!OUTLIVES_CASE.contains(limit.party()) && !limit.outlivesCase()) {
            facts.add(TimeLimits.CASE_CLOSED);
        }
        return facts;
    }

    private LocalDate day(LedgerEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), clock.getZone());
    }

    private static Citation citation(TimeLimit limit, String article) {
        return article == null ? null : new Citation(limit.law(), article);
    }

    private static LimitRule rule(TimeLimit limit) {
        return new LimitRule(
                limit.id(),
                PeriodUnit.of(limit.unit()),
                limit.length(),
                false,
                limit.rolls(),
                null,
                new Citation(limit.law(), limit.article()));
    }
}
