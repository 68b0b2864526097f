package org.facheng.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Facts of a case that turned out not to hold for it: what was recorded stays on record, and no clock counts from it any more. */
@Component
public class TakenBackFacts {

    private final LedgerMapper ledger;
    private final CorrectionMapper corrections;
    private final ClockProjection projection;
    private final Clock clock;

    TakenBackFacts(LedgerMapper ledger, CorrectionMapper corrections, ClockProjection projection, Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.projection = projection;
        this.clock = clock;
    }

    /**
     * Takes back those of the facts that stand.
     *
     * @param which by its name
     * @param by username of whoever found it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String caseId, Predicate<String> which, String reason, String by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        projection.bringUp(caseId);
        var wrong = ledger.facts(caseId).stream()
                .filter(fact -> fact.stands() && which.test(fact.fact()))
                .toList();
        wrong.forEach(fact -> {
            var correction = Correction.ofDay(fact, null, reason, null, by, at);
            corrections.insert(correction);
            corrections.decide(correction.id(), Correction.APPROVED, by, at, null);
        });
        if (!wrong.isEmpty()) {
            projection.project(caseId);
        }
    }
}
