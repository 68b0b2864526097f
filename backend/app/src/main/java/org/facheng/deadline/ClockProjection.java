package org.facheng.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.calendar.WorkCalendars;
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
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockProjection(
            LedgerMapper ledger,
            TimeLimits limits,
            ClockFolding folding,
            WorkCalendars calendars,
            CalendarMove calendarMove,
            Cases cases,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.limits = limits;
        this.folding = folding;
        this.calendars = calendars;
        this.calendarMove = calendarMove;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Records the first facts of a case: no clock runs yet and nothing has happened to one. */
    void begin(CaseFile file, List<Deadlines.NewFact> facts) {
        var fresh = fresh(file.id(), List.of(), facts, null);
        if (!fresh.isEmpty()) {
            ledger.insertFacts(fresh);
            var known = facts(file.id(), fresh);
            start(startableIn(file.procedure(), known), known);
            tell(fresh);
        }
    }

    private void tell(List<Fact> fresh) {
        fresh.forEach(fact -> events.publishEvent(new FactRecorded(fact.caseId(), fact.fact(), fact.factOn())));
    }

    /** Adds the facts that are not known already, and computes what follows from them. */
    void record(String caseId, List<Deadlines.NewFact> facts) {
        add(caseId, facts, null);
    }

    /** Adds the fact the law draws from the expiry of a limit, as of its last day. It does not meet the limit it follows from. */
    void recordConsequence(Deadline expired, String fact) {
        add(
                expired.caseId(),
                List.of(new Deadlines.NewFact(fact, expired.due(), expired.partyId(), "期限届满")),
                expired.key());
    }

    private void add(String caseId, List<Deadlines.NewFact> facts, String consequenceOf) {
        var known = ledger.facts(caseId);
        var fresh = fresh(caseId, known, facts, consequenceOf);
        if (!fresh.isEmpty()) {
            ledger.insertFacts(fresh);
            project(
                    caseId,
                    facts(caseId, Stream.concat(known.stream(), fresh.stream()).toList()));
            tell(fresh);
        }
    }

    /** The facts among these that are not known already, numbered after those that are. */
    private List<Fact> fresh(String caseId, List<Fact> known, List<Deadlines.NewFact> facts, String consequenceOf) {
        var all = new ArrayList<>(known);
        for (var f : facts) {
            if (all.stream().noneMatch(f::statedBy)) {
                all.add(new Fact(
                        Ids.newId(),
                        caseId,
                        all.size() + 1,
                        f.fact(),
                        f.on(),
                        f.partyId(),
                        f.proof(),
                        consequenceOf,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
            }
        }
        return all.subList(known.size(), all.size());
    }

    void project(String caseId) {
        project(caseId, facts(caseId));
    }

    private void project(String caseId, ClockFacts facts) {
        var stored = ledger.ofCase(caseId);
        if (stored.stream().anyMatch(calendarMove::behind)) {
            // What the calendar moves is told as such, whatever else happens now.
            calendarMove.bringUp(List.of(caseId));
            stored = ledger.ofCase(caseId);
        }
        Map<String, List<LedgerEvent>> happened = happened(caseId);
        for (var deadline : stored) {
            var limit = limits.byRule(deadline.rule(), deadline.startedOn());
            var now = now(deadline, limit, facts, happened.getOrDefault(deadline.id(), List.of()));
            if (!now.equals(deadline)) {
                ledger.updateClock(now, folding.warnOn(limit, now));
                tell(deadline, now, limit);
            }
        }
        var known = stored;
        start(
                startable(caseId, facts).stream()
                        .filter(start -> known.stream().noneMatch(start::startedAs))
                        .toList(),
                facts);
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

    /** A limit and the fact that starts it. */
    record Start(TimeLimit limit, Fact fact) {

        boolean startedAs(Deadline deadline) {
            return deadline.rule().equals(limit.id()) && Objects.equals(deadline.partyId(), fact.partyId());
        }
    }

    /** Every clock that the facts start, whether its row is there or not. */
    List<Start> startable(String caseId, ClockFacts facts) {
        return startableIn(cases.byId(caseId).procedure(), facts);
    }

    private List<Start> startableIn(String procedure, ClockFacts facts) {
        return limits.ofProcedure(procedure).stream()
                .flatMap(limit -> facts.startsOf(limit).stream().map(fact -> new Start(limit, fact)))
                .toList();
    }

    /** The clocks a fact would start that is not recorded yet. */
    List<Deadline> expected(String caseId, Deadlines.NewFact fact) {
        var known = facts(caseId);
        var next = new Fact(
                Ids.newId(),
                caseId,
                known.facts().size() + 1,
                fact.fact(),
                fact.on(),
                fact.partyId(),
                fact.proof(),
                null,
                clock.instant());
        var facts = known.with(next);
        return startable(caseId, facts).stream()
                .filter(start -> start.fact().equals(next))
                .map(start -> clock(start, facts).deadline())
                .toList();
    }

    /** Adds an event to a clock and computes what follows from it. */
    void happened(LedgerEvent.Kind kind, Deadline deadline, LedgerEvent.What what) {
        int position = happened(deadline.caseId())
                        .getOrDefault(deadline.id(), List.of())
                        .size()
                + 1;
        ledger.insertEvent(LedgerEvent.of(kind, deadline, position, what, clock.instant()));
        project(deadline.caseId());
    }

    List<ExplanationStep> explain(Deadline deadline) {
        var limit = limits.byRule(deadline.rule(), deadline.startedOn());
        var events = happened(deadline.caseId()).getOrDefault(deadline.id(), List.of());
        return folding.explain(deadline, limit, facts(deadline.caseId()), events);
    }

    private void start(List<Start> starts, ClockFacts facts) {
        if (starts.isEmpty()) {
            return;
        }
        var clocks = starts.stream().map(start -> clock(start, facts)).toList();
        ledger.insertClocks(clocks);
        for (int i = 0; i < clocks.size(); i++) {
            var limit = starts.get(i).limit();
            var now = clocks.get(i).deadline();
            journal.append(Act.of(now.caseId(), Actor.SYSTEM, "deadline.started", DeadlineTexts.started(limit, now))
                    .on(limit.citation()));
            if (!now.running()) {
                journal(now, now, limit);
            }
            events.publishEvent(new DueDateChanged(now, true));
        }
    }

    private LedgerMapper.NewClock clock(Start start, ClockFacts facts) {
        var fact = start.fact();
        var fresh = new Deadline(
                Ids.newId(),
                fact.caseId(),
                start.limit().id(),
                start.limit().key(),
                fact.partyId(),
                fact.fact(),
                fact.factOn(),
                "running",
                null,
                null,
                null,
                "final",
                null,
                false,
                calendars.edition());
        var now = folding.fold(fresh, start.limit(), facts, List.of());
        return new LedgerMapper.NewClock(now, folding.warnOn(start.limit(), now));
    }

    private void tell(Deadline before, Deadline now, TimeLimit limit) {
        // That nothing can move a date any more is no news of the case.
        if (!now.sameDates(before)) {
            journal(before, now, limit);
        }
        events.publishEvent(new DueDateChanged(now, false));
    }

    private void journal(Deadline before, Deadline now, TimeLimit limit) {
        journal.append(
                Act.of(now.caseId(), Actor.SYSTEM, "deadline." + now.state(), DeadlineTexts.changed(limit, before, now))
                        .on(limit.citation()));
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
