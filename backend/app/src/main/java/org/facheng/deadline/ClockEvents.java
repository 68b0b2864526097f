package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.clock.Citation;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.Label;
import org.facheng.clock.PeriodUnit;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.facheng.identity.Role;
import org.springframework.stereotype.Component;

/** Puts what was recorded of a clock into the words of the statutory clock. */
@Component
class ClockEvents {

    private static final String GROUND_ANNULLED = "起算的记录有误，已经撤销";
    private static final String UNCONFIRMED = "，待确认";
    private static final String UNCONFIRMED_EN = ", to be confirmed";

    private final TimeLimits limits;
    private final FactNames factNames;
    private final Policies policies;
    private final Clock clock;

    ClockEvents(TimeLimits limits, FactNames factNames, Policies policies, Clock clock) {
        this.limits = limits;
        this.factNames = factNames;
        this.policies = policies;
        this.clock = clock;
    }

    /** All but that it was missed, which holds only for the last day the others lead to. */
    List<ClockEvent> withoutMissed(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        var events = new ArrayList<ClockEvent>();
        started(deadline, limit, facts, events);
        lengthFixed(deadline, limit, facts, events);
        happened.forEach(event -> {
            if (event.holds()) {
                add(limit, event, events);
            } else {
                annulled(limit, event, happened, events);
            }
        });
        ended(deadline, limit, facts, events);
        return events;
    }

    private void started(Deadline deadline, TimeLimit limit, ClockFacts facts, List<ClockEvent> events) {
        var fact = facts.startOf(deadline).filter(Fact::corrected);
        events.add(
                new ClockEvent.Started(limit.start(), fact.map(Fact::statedOn).orElse(deadline.startedOn())));
        fact.ifPresent(corrected -> events.add(new ClockEvent.StartCorrected(
                corrected.factOn(),
                LocalDate.ofInstant(corrected.correctedAt(), clock.getZone()),
                // Parties read the steps; why it was wrong stands with the proof.
                null)));
    }

    /** Which law has another length than the row; what a decision fixes stands in the article of its row. */
    private void lengthFixed(Deadline deadline, TimeLimit limit, ClockFacts facts, List<ClockEvent> events) {
        if (deadline.fixedLength() == null || !limit.fixedFromOutside()) {
            return;
        }
        facts.startOf(deadline)
                .flatMap(start -> facts.fixing(limit, start))
                .filter(fact -> fact.proof() != null)
                .map(fact -> new ClockEvent.LengthFixed(
                        LocalDate.ofInstant(fact.recordedAt(), clock.getZone()), new Label(fact.proof(), fact.proof())))
                .ifPresent(events::add);
    }

    private void add(TimeLimit limit, LedgerEvent event, List<ClockEvent> events) {
        switch (event.kind()) {
            case SUSPENDED -> {
                // With a last day of its own it ends by itself, whatever else is suspended then.
                events.add(
                        event.toOn() == null
                                ? new ClockEvent.Suspended(
                                        boundary(event.fromOn()), label(limit, event), citation(limit, event))
                                : new ClockEvent.Excluded(
                                        event.fromOn(), event.toOn(), label(limit, event), citation(limit, event)));
            }
            case RESUMED -> events.add(new ClockEvent.Resumed(boundary(event.fromOn())));
            case EXCLUDED -> events.add(
                    new ClockEvent.Excluded(event.fromOn(), event.toOn(), label(limit, event), citation(limit, event)));
            case EXTENDED -> events.add(new ClockEvent.Extended(
                    LocalDate.ofInstant(event.recordedAt(), clock.getZone()),
                    event.amount(),
                    PeriodUnit.of(event.unit()),
                    approver(limit),
                    citation(limit, event)));
            case MISSED -> {
                // Judged once the last day is known.
            }
        }
    }

    /** Told with its beginning and the day it was taken up again, if it was. */
    private void annulled(TimeLimit limit, LedgerEvent event, List<LedgerEvent> happened, List<ClockEvent> events) {
        if (event.kind() == LedgerEvent.Kind.RESUMED) {
            return;
        }
        var resumed = happened.stream()
                .filter(other ->
                        other.kind() == LedgerEvent.Kind.RESUMED && event.stop().equals(other.stop()))
                .map(LedgerEvent::fromOn)
                .findFirst();
        var label = label(limit, event);
        events.add(new ClockEvent.Annulled(
                event.fromOn(),
                resumed.orElse(event.toOn()),
                event.suspends() ? new Label("中止：" + label.zh(), "suspended: " + label.en()) : label,
                citation(limit, event),
                LocalDate.ofInstant(event.annulledAt(), clock.getZone())));
    }

    private void ended(Deadline deadline, TimeLimit limit, ClockFacts facts, List<ClockEvent> events) {
        var annulled = facts.groundTakenBack(limit, deadline);
        if (annulled.isPresent()) {
            var on = LocalDate.ofInstant(annulled.get().annulledAt(), clock.getZone());
            events.add(new ClockEvent.Cancelled(on, GROUND_ANNULLED));
            return;
        }
        var met = facts.meeting(limit, deadline);
        var cancelled = facts.cancelling(limit, deadline);
        if (met.isPresent()
                && (cancelled.isEmpty()
                        || met.get().position() < cancelled.get().position())) {
            events.add(new ClockEvent.Met(met.get().factOn()));
        } else if (cancelled.isPresent()) {
            var fact = cancelled.get();
            events.add(new ClockEvent.Cancelled(fact.factOn(), factNames.of(limit, fact.fact())));
        }
    }

    /**
     * The days on which it was found to be missed that still hold: not where it was extended, corrected or suspended so that it ends
     * later, and not where it is stated later that it was cancelled by then.
     *
     * @param due where it ends by everything else, or null while it stands still
     */
    List<ClockEvent> missed(
            Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened, LocalDate due) {
        var cancelled = facts.cancelling(limit, deadline);
        if (facts.groundTakenBack(limit, deadline).isPresent()) {
            return List.of();
        }
        return happened.stream()
                .filter(event -> event.kind() == LedgerEvent.Kind.MISSED)
                .map(LedgerEvent::fromOn)
                .filter(day -> due != null && !due.isAfter(day))
                .filter(day ->
                        cancelled.filter(fact -> !fact.factOn().isAfter(day)).isEmpty())
                .<ClockEvent>map(ClockEvent.Missed::new)
                .toList();
    }

    /** The clock takes the first day of a suspension as not counted; another reading moves both ends by a day. */
    private LocalDate boundary(LocalDate day) {
        return policies.is(Policy.SUSPENSION_DAYS, "suspension-counts") ? day.plusDays(1) : day;
    }

    private Label label(TimeLimit limit, LedgerEvent event) {
        if (event.ground() == null) {
            return new Label(event.reason(), event.reason());
        }
        var ground = limits.ground(limit.procedure(), event.ground());
        boolean confirmed = "statute".equals(ground.verified());
        return new Label(
                ground.name().zh() + (confirmed ? "" : UNCONFIRMED),
                ground.name().en() + (confirmed ? "" : UNCONFIRMED_EN));
    }

    private Citation citation(TimeLimit limit, LedgerEvent event) {
        if (event.ground() != null) {
            var basis = limits.ground(limit.procedure(), event.ground()).basis();
            return new Citation(basis.law(), basis.article());
        }
        return event.basis() == null ? null : new Citation(limit.law(), event.basis());
    }

    /** Parties read it too: the office that approves, not the person, whom the journal names. */
    private static Label approver(TimeLimit limit) {
        if (limit.extension() == null) {
            return null;
        }
        if (limit.extension().byCourt()) {
            return new Label("上级人民法院", "the higher court");
        }
        var role = Role.valueOf(limit.extension().by());
        return new Label(role.label(), "the " + role.english());
    }
}
