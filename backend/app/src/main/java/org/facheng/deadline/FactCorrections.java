package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps proposals and decisions, and has the clocks of the case computed anew once one is approved. */
@Service
class FactCorrections implements Corrections {

    private final LedgerMapper ledger;
    private final CorrectionMapper corrections;
    private final ClockProjection projection;
    private final FactNames names;
    private final TimeLimits limits;
    private final CorrectionEffects effects;
    private final Cases cases;
    private final Clock clock;

    FactCorrections(
            LedgerMapper ledger,
            CorrectionMapper corrections,
            ClockProjection projection,
            FactNames names,
            TimeLimits limits,
            CorrectionEffects effects,
            Cases cases,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.projection = projection;
        this.names = names;
        this.limits = limits;
        this.effects = effects;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<RecordedFact> facts(String caseId) {
        var procedure = cases.byId(caseId).procedure();
        return ledger.facts(caseId).stream()
                .filter(fact -> !limits.ofStop(procedure, fact.fact()) && !limits.appointment(procedure, fact.fact()))
                .map(fact -> new RecordedFact(
                        fact.position(),
                        fact.fact(),
                        names.names(procedure, fact.fact()).zh(),
                        fact.factOn(),
                        fact.proof()))
                .toList();
    }

    @Override
    public List<Effect> effects(String caseId, int factPosition, LocalDate onDay) {
        return effects.of(caseId, factPosition, onDay);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public FactCorrection propose(
            String caseId, int factPosition, LocalDate onDay, String reason, String proof, String by) {
        var fact = CorrectionChecks.correctable(
                ledger.facts(caseId), open(caseId), factPosition, onDay, LocalDate.now(clock));
        if (limits.appointment(cases.byId(caseId).procedure(), fact.fact())) {
            throw Problems.invalid(
                    "appointment", "这是约定的日期，不作更正；需要改期的，另定日期并重新通知。", "An appointment is made anew, not corrected.");
        }
        var proposal = FactCorrection.proposed(
                fact, onDay, reason, proof, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        // Refuses a day on which the law did not know the limit.
        effects.of(caseId, factPosition, onDay);
        corrections.insert(proposal);
        return proposal;
    }

    @Override
    public List<FactCorrection> open(String caseId) {
        return ofCase(caseId).stream().filter(FactCorrection::open).toList();
    }

    @Override
    public List<FactCorrection> ofCase(String caseId) {
        return corrections.ofCase(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public FactCorrection decide(String caseId, String correctionId, boolean approve, String remark, String by) {
        var proposal = ofCase(caseId).stream()
                .filter(correction -> correction.id().equals(correctionId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        if (proposal.proposedBy().equals(by)) {
            throw Problems.secondPersonRequired();
        }
        projection.bringUp(caseId);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (corrections.decide(correctionId, approve ? FactCorrection.APPROVED : "rejected", by, at, remark) == 0) {
            throw Problems.conflict("already_decided", "这一更正已经决定。", "This correction has been decided.");
        }
        if (approve) {
            projection.project(caseId);
        }
        return proposal;
    }
}
