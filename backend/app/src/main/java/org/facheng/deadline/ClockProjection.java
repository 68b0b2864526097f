package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Computes every clock of a case from its facts and events, and stores, tells and journals what changed. */
@Component
class ClockProjection {

  private final LedgerMapper ledger;
  private final TimeLimits limits;
  private final ClockFolding folding;
  private final Cases cases;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClockProjection(
      LedgerMapper ledger,
      TimeLimits limits,
      ClockFolding folding,
      Cases cases,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ledger = ledger;
    this.limits = limits;
    this.folding = folding;
    this.cases = cases;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** Adds a fact, unless it is known already, and computes what follows from it. */
  void record(String caseId, String fact, LocalDate on, String partyId, String proof) {
    add(caseId, fact, on, partyId, proof, null);
  }

  /** Adds the fact the law draws from the expiry of a limit, as of its last day. It does not meet the limit it follows from. */
  void recordConsequence(Deadline expired, String fact) {
    add(expired.caseId(), fact, expired.due(), expired.partyId(), "期限届满", expired.key());
  }

  private void add(String caseId, String fact, LocalDate on, String partyId, String proof, String consequenceOf) {
    var known = ledger.facts(caseId);
    if (known.stream().noneMatch(f -> f.fact().equals(fact) && f.factOn().equals(on) && Objects.equals(f.partyId(), partyId))) {
      ledger.insertFact(
          new Fact(Ids.newId(), caseId, known.size() + 1, fact, on, partyId, proof, consequenceOf, clock.instant()));
      project(caseId);
    }
  }

  void project(String caseId) {
    var facts = facts(caseId);
    var stored = ledger.ofCase(caseId);
    Map<String, List<LedgerEvent>> happened = happened(caseId);
    for (var deadline : stored) {
      var limit = limits.byRule(deadline.rule(), deadline.startedOn());
      var now = folding.fold(deadline, limit, facts, happened.getOrDefault(deadline.id(), List.of()));
      if (!now.equals(deadline)) {
        ledger.updateClock(now, folding.warnOn(limit, now));
        tell(deadline, now, limit);
      }
    }
    for (Start start : startable(caseId, facts)) {
      if (stored.stream().noneMatch(start::startedAs)) {
        start(caseId, start.limit(), start.fact(), facts);
      }
    }
  }

  /** A limit and the fact that starts it. */
  record Start(TimeLimit limit, Fact fact) {

    boolean startedAs(Deadline deadline) {
      return deadline.rule().equals(limit.id()) && Objects.equals(deadline.partyId(), fact.partyId());
    }
  }

  /** Every clock that the facts start, whether its row is there or not. */
  List<Start> startable(String caseId, ClockFacts facts) {
    return limits.ofProcedure(cases.byId(caseId).procedure()).stream()
        .flatMap(limit -> facts.startsOf(limit).stream().map(fact -> new Start(limit, fact)))
        .toList();
  }

  /** Adds an event to a clock and computes what follows from it. */
  void happened(LedgerEvent.Kind kind, Deadline deadline, LedgerEvent.What what) {
    int position = happened(deadline.caseId()).getOrDefault(deadline.id(), List.of()).size() + 1;
    ledger.insertEvent(LedgerEvent.of(kind, deadline, position, what, clock.instant()));
    project(deadline.caseId());
  }

  List<ExplanationStep> explain(Deadline deadline) {
    var limit = limits.byRule(deadline.rule(), deadline.startedOn());
    var events = happened(deadline.caseId()).getOrDefault(deadline.id(), List.of());
    return folding.explain(deadline, limit, facts(deadline.caseId()), events);
  }

  private void start(String caseId, TimeLimit limit, Fact start, ClockFacts facts) {
    var fresh = new Deadline(
        Ids.newId(), caseId, limit.id(), limit.key(), start.partyId(), start.fact(), start.factOn(), "running", null, null, null,
        "final", null, false);
    var now = folding.fold(fresh, limit, facts, new ArrayList<>());
    ledger.insertClock(now, folding.warnOn(limit, now));
    journal.append(Act.of(caseId, Actor.SYSTEM, "deadline.started", DeadlineTexts.started(limit, now)).on(limit.citation()));
    events.publishEvent(new DueDateChanged(now, true));
  }

  private void tell(Deadline before, Deadline now, TimeLimit limit) {
    journal.append(Act.of(now.caseId(), Actor.SYSTEM, "deadline." + now.state(), DeadlineTexts.changed(limit, before, now)).on(limit.citation()));
    events.publishEvent(new DueDateChanged(now, false));
  }

  ClockFacts facts(String caseId) {
    return new ClockFacts(ledger.facts(caseId), cases.parties(caseId).stream().collect(Collectors.toMap(Party::id, Party::role)));
  }

  Map<String, List<LedgerEvent>> happened(String caseId) {
    return ledger.events(caseId).stream().collect(Collectors.groupingBy(LedgerEvent::clockId));
  }
}
