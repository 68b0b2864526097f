package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the clocks of a case would be if a fact had been of another day. */
@Component
class CorrectionEffects {

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final TimeLimits limits;
    private final Clock clock;

    CorrectionEffects(LedgerMapper ledger, ClockProjection projection, TimeLimits limits, Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.limits = limits;
        this.clock = clock;
    }

    List<Corrections.Effect> of(String caseId, int factPosition, LocalDate onDay) {
        var facts = projection.facts(caseId);
        var corrected = facts.facts().stream()
                .map(fact -> fact.position() == factPosition ? fact.correctedTo(onDay, clock.instant(), "") : fact)
                .toList();
        var then = projection.preview(caseId, new ClockFacts(corrected, facts.roles()));
        return ledger.ofCase(caseId).stream()
                .filter(now -> moves(now, then.get(now.id())))
                .map(now -> effect(now, then.get(now.id())))
                .toList();
    }

    private static boolean moves(Deadline now, Deadline then) {
        return !Objects.equals(now.due(), then.due()) || !now.state().equals(then.state());
    }

    private Corrections.Effect effect(Deadline now, Deadline then) {
        var limit = limits.byRule(now.rule(), now.startedOn());
        return new Corrections.Effect(
                now.rule(), limit.name().zh(), now.due(), then.due(), "missed".equals(now.state()));
    }
}
