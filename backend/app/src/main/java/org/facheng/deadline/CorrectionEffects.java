package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.facheng.platform.Problems;
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
        refuseBeforeTheLaw(caseId, facts, factPosition, onDay);
        var then = projection.preview(caseId, new ClockFacts(corrected, facts.roles()));
        return ledger.ofCase(caseId).stream()
                .filter(now -> moves(now, then.get(now.id())))
                .map(now -> effect(now, then.get(now.id())))
                .toList();
    }

    /** A clock that runs under no row of the law can't be moved to a day on which none was in force. */
    private void refuseBeforeTheLaw(String caseId, ClockFacts facts, int factPosition, LocalDate onDay) {
        for (var clockOfCase : ledger.ofCase(caseId)) {
            boolean starts = facts.startOf(clockOfCase)
                    .filter(fact -> fact.position() == factPosition)
                    .isPresent();
            if (starts && !limits.byRule(clockOfCase.rule(), onDay).inForceOn(onDay)) {
                throw Problems.invalid(
                        "no_law_on_that_day",
                        "%s那一天还没有“%s”的规定，不能更正为这一天。"
                                .formatted(
                                        onDay,
                                        limits.byRule(clockOfCase.rule(), onDay)
                                                .name()
                                                .zh()),
                        "The limit was not in force on that day.");
            }
        }
    }

    private static boolean moves(Deadline now, Deadline then) {
        return !Objects.equals(now.due(), then.due()) || !now.state().equals(then.state());
    }

    private Corrections.Effect effect(Deadline now, Deadline then) {
        var limit = limits.byRule(now.rule(), now.startedOn());
        return new Corrections.Effect(now.rule(), limit.name().zh(), now.due(), then.due(), now.state(), then.state());
    }
}
