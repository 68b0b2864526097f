package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.platform.Held;
import org.facheng.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Computes every clock of a case from its facts and events, and stores, tells and journals what changed. */
@Component
class ClockProjection {

    private final LedgerMapper ledger;
    private final TimeLimits limits;
    private final ClockFolding folding;
    private final WorkCalendars calendars;
    private final CalendarMove calendarMove;
    private final Regions regions;
    private final Cases cases;
    private final ClockJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The clocks of cases opened in a transaction. */
    private final Held<List<Deadline>> begun = new Held<>();

    ClockProjection(
            LedgerMapper ledger,
            TimeLimits limits,
            ClockFolding folding,
            WorkCalendars calendars,
            CalendarMove calendarMove,
            Regions regions,
            Cases cases,
            ClockJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.limits = limits;
        this.folding = folding;
        this.calendars = calendars;
        this.calendarMove = calendarMove;
        this.regions = regions;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Starts the first clocks of a case that has just been opened. */
    void begin(CaseFile file, List<Fact> fresh) {
        begun.hold(file.id(), List.of());
        var known = facts(file.id(), fresh);
        start(startableIn(file.procedure(), file.handlingUnitId(), known), known);
    }

    /** The clocks of a case in the order they started. */
    List<Deadline> clocks(String caseId) {
        return begun.find(caseId).orElseGet(() -> ledger.ofCase(caseId));
    }

    /** Puts the case under the calendar in force before anything else happens to it, so that what the calendar moves is told as such. */
    void bringUp(String caseId) {
        if (calendars.edition() > 0 && clocks(caseId).stream().anyMatch(calendarMove::behind)) {
            begun.forget(caseId);
            calendarMove.bringUp(List.of(caseId));
        }
    }

    void project(String caseId) {
        project(caseId, facts(caseId));
    }

    void project(String caseId, List<Fact> facts) {
        project(caseId, facts(caseId, facts));
    }

    private void project(String caseId, ClockFacts facts) {
        bringUp(caseId);
        var stored = clocks(caseId);
        begun.forget(caseId);
        Map<String, List<LedgerEvent>> happened = happened(caseId);
        for (var before : stored) {
            var deadline = facts.fixedSince(before, limitOf(before, facts));
            var limit = limitOf(deadline, facts);
            if (deadline.state().equals("cancelled") && facts.lifted(limit)) {
                takeOverStops(deadline, limit, happened);
            }
            var now = now(deadline, limit, facts, happened.getOrDefault(deadline.id(), List.of()));
            if (!now.equals(before)) {
                var today = LocalDate.now(clock);
                ledger.updateClock(now, folding.warnOn(limit, now), folding.warnAgain(limit, now, today), today);
                tell(before, now, limit);
            }
        }
        start(
                startable(caseId, facts).stream()
                        .filter(start -> stored.stream().noneMatch(start::startedAs))
                        .toList(),
                facts);
    }

    /** While it was kept from running, days that do not count were told to the others only. */
    private void takeOverStops(Deadline deadline, TimeLimit limit, Map<String, List<LedgerEvent>> happened) {
        var ofCase = happened.values().stream().flatMap(List::stream).toList();
        var stops = InheritedStops.of(deadline, limit, ofCase);
        stops.forEach(ledger::insertEvent);
        happened.merge(deadline.id(), stops, (own, more) -> Stream.concat(own.stream(), more.stream())
                .toList());
    }

    /** A clock that has ended keeps the edition of the calendar it ended under; what is open follows the one in force. */
    Deadline now(Deadline stored, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        if (stored.ended()) {
            var still = folding.fold(stored, limit, facts, happened);
            if (still.ended()) {
                return still;
            }
        }
        return folding.fold(stored.under(Math.max(stored.edition(), calendars.edition())), limit, facts, happened);
    }

    /** Every clock as it would be if these were the facts and events, by id; nothing is recorded. */
    Map<String, Deadline> preview(String caseId, ClockFacts facts, Map<String, List<LedgerEvent>> happened) {
        return ledger.ofCase(caseId).stream()
                .map(deadline -> facts.fixedSince(deadline, limitOf(deadline, facts)))
                .map(deadline ->
                        now(deadline, limitOf(deadline, facts), facts, happened.getOrDefault(deadline.id(), List.of())))
                .collect(Collectors.toMap(Deadline::id, Function.identity()));
    }

    /** The row under which it runs: a corrected start may lie under an earlier or a later one. */
    private TimeLimit limitOf(Deadline deadline, ClockFacts facts) {
        var start = facts.startOf(deadline).map(Fact::factOn).orElse(deadline.startedOn());
        return limits.byRule(deadline.rule(), start).fixed(deadline.fixedLength(), deadline.fixedUnit());
    }

    /** A limit and the fact that starts it. */
    record Start(TimeLimit limit, Fact fact) {

        boolean startedAs(Deadline deadline) {
            return deadline.rule().equals(limit.id())
                    && (limit.repeats()
                            ? deadline.startPosition() == fact.position()
                            : Objects.equals(deadline.partyId(), fact.partyId()));
        }
    }

    /** Every clock that the facts start, whether its row is there or not. */
    List<Start> startable(String caseId, ClockFacts facts) {
        var file = cases.byId(caseId);
        return startableIn(file.procedure(), file.handlingUnitId(), facts);
    }

    private List<Start> startableIn(String procedure, String unitId, ClockFacts facts) {
        return limits.ofProcedure(procedure).stream()
                .filter(limit -> limit.holdsFor().isEmpty() || regions.holds(limit.holdsFor(), unitId))
                .flatMap(limit -> facts.startsOf(facts.fixed(limit)).stream()
                        .map(fact -> new Start(facts.fixed(limit, fact), fact)))
                // What is fixed for one party only gives no other one a period.
                .filter(start -> start.limit().length() != null)
                .toList();
    }

    /** The clocks a fact would start that is not recorded yet. */
    List<Deadline> expected(String caseId, Deadlines.NewFact fact) {
        var known = facts(caseId);
        var next = Fact.of(Ids.newId(), caseId, known.facts().size() + 1, fact, null, null, clock.instant());
        var facts = known.with(next);
        return startable(caseId, facts).stream()
                .filter(start -> start.fact().equals(next))
                .map(start -> clock(start, facts, List.of()).deadline())
                .toList();
    }

    /** Adds an event to a clock and computes what follows from it. */
    void happened(LedgerEvent.Kind kind, Deadline deadline, Particulars what) {
        bringUp(deadline.caseId());
        int position = happened(deadline.caseId())
                        .getOrDefault(deadline.id(), List.of())
                        .size()
                + 1;
        ledger.insertEvent(LedgerEvent.of(kind, deadline, position, what, clock.instant()));
        project(deadline.caseId());
    }

    private void start(List<Start> starts, ClockFacts facts) {
        if (starts.isEmpty()) {
            return;
        }
        var caseId = starts.get(0).fact().caseId();
        var stops = begun.find(caseId).isPresent() ? List.<LedgerEvent>of() : ledger.events(caseId);
        var clocks = starts.stream().map(start -> clock(start, facts, stops)).toList();
        ledger.insertClocks(clocks);
        clocks.stream().map(LedgerMapper.NewClock::stops).flatMap(List::stream).forEach(ledger::insertEvent);
        begun.find(caseId)
                .ifPresent(none -> begun.hold(
                        caseId,
                        clocks.stream()
                                .map(LedgerMapper.NewClock::deadline)
                                .sorted(Deadline.ORDER)
                                .toList()));
        for (int i = 0; i < clocks.size(); i++) {
            var limit = starts.get(i).limit();
            var now = clocks.get(i).deadline();
            journal.started(limit, now, () -> clocks(caseId));
            if (!now.running()) {
                journal(now, now, limit);
            }
            events.publishEvent(new DueDateChanged(now, true));
        }
    }

    /** @param stopsOfCase what happened to other clocks of the case: a stop holds for every clock its ground concerns */
    private LedgerMapper.NewClock clock(Start start, ClockFacts facts, List<LedgerEvent> stopsOfCase) {
        var fact = start.fact();
        var fixed = facts.fixing(start.limit(), fact).map(fixing -> NamedDay.counted(fixing, fact.factOn()));
        var fresh = new Deadline(
                Ids.newId(),
                fact.caseId(),
                start.limit().id(),
                start.limit().key(),
                fact.partyId(),
                fact.fact(),
                fact.position(),
                fact.factOn(),
                "running",
                null,
                null,
                null,
                "final",
                null,
                false,
                calendars.edition(),
                fixed.map(Deadlines.FixedPeriod::length).orElse(null),
                fixed.map(Deadlines.FixedPeriod::unit).orElse(null));
        var stops = InheritedStops.of(fresh, start.limit(), stopsOfCase);
        var now = folding.fold(fresh, start.limit(), facts, stops);
        return new LedgerMapper.NewClock(now, folding.warnOn(start.limit(), now), stops);
    }

    private void tell(Deadline before, Deadline now, TimeLimit limit) {
        // That nothing can move a date any more is no news of the case, nor where something would end that is not owed.
        boolean owedNeither = before.state().equals("cancelled") && now.state().equals("cancelled");
        if (!owedNeither && !now.sameDates(before)) {
            journal(before, now, limit);
        }
        events.publishEvent(new DueDateChanged(now, false));
        if (before.state().equals("cancelled") && !now.ended()) {
            events.publishEvent(new LimitRunsAgain(now));
        }
        if (now.late() && !before.state().equals("missed")) {
            // Done after its last day, by a day that was put right or before its running out was recorded: nothing else
            // tells that it was.
            events.publishEvent(new LimitPassed(now, true));
        }
        if (before.state().equals("missed") && now.running() && !now.due().isBefore(LocalDate.now(clock))) {
            events.publishEvent(new LimitCountedAnew(now));
        }
    }

    private void journal(Deadline before, Deadline now, TimeLimit limit) {
        journal.changed(limit, before, now, () -> clocks(now.caseId()));
    }

    ClockFacts facts(String caseId) {
        return facts(caseId, ledger.facts(caseId));
    }

    /** Who is on which side matters only to facts that concern a party. */
    private ClockFacts facts(String caseId, List<Fact> facts) {
        boolean ofParties = facts.stream().anyMatch(fact -> fact.partyId() != null);
        var parties = ofParties ? cases.everParties(caseId) : List.<Party>of();
        return new ClockFacts(facts, parties.stream().collect(Collectors.toMap(Party::id, Party::role)));
    }

    Map<String, List<LedgerEvent>> happened(String caseId) {
        return ledger.events(caseId).stream().collect(Collectors.groupingBy(LedgerEvent::clockId));
    }
}
