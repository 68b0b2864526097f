package org.facheng.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
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
        take(caseId, fact -> which.test(fact.fact()), reason, by);
    }

    /** Takes back the fact that was recorded with this day, and none of the same name that was recorded with another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBackOf(String caseId, String name, LocalDate statedOn, String reason, String by) {
        take(caseId, fact -> fact.fact().equals(name) && fact.statedOn().equals(statedOn), reason, by);
    }

    private void take(String caseId, Predicate<Fact> which, String reason, String by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        projection.bringUp(caseId);
        var wrong = ledger.facts(caseId).stream()
                .filter(fact -> fact.stands() && which.test(fact))
                .toList();
        wrong.forEach(fact -> correct(Correction.ofDay(fact, null, reason, null, by, at), by, at));
        if (!wrong.isEmpty()) {
            projection.project(caseId);
        }
    }

    /**
     * Lets a fact that was taken back hold again, with the clocks that counted from it: those of a limit that does not repeat begin no second time.
     *
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdsAgain(String caseId, String name, LocalDate on, String reason, String by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var again = ledger.facts(caseId).stream()
                .filter(fact ->
                        !fact.stands() && fact.stop() == null && fact.fact().equals(name))
                .reduce((earlier, later) -> later);
        again.ifPresent(fact -> {
            var known = corrected(caseId, fact);
            var day = known.map(Correction::onDay).orElse(on);
            correct(
                    Correction.ofDay(
                            fact, day, reason, known.map(Correction::proof).orElse(null), by, at),
                    by,
                    at);
            projection.project(caseId);
        });
        return again.isPresent();
    }

    /** The day two people found right before it was taken back. */
    private Optional<Correction> corrected(String caseId, Fact fact) {
        return corrections.ofCase(caseId).stream()
                .filter(correction -> correction.corrects(fact)
                        && Correction.APPROVED.equals(correction.decision())
                        && correction.onDay() != null)
                .max(Comparator.comparing(Correction::decidedAt));
    }

    private void correct(Correction correction, String by, Instant at) {
        corrections.insert(correction);
        corrections.decide(correction.id(), Correction.APPROVED, by, at, null);
    }
}
