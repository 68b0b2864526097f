package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.platform.Ids;
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
    private final CorrectionEffects effects;
    private final Cases cases;
    private final Clock clock;

    FactCorrections(
            LedgerMapper ledger,
            CorrectionMapper corrections,
            ClockProjection projection,
            FactNames names,
            CorrectionEffects effects,
            Cases cases,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.projection = projection;
        this.names = names;
        this.effects = effects;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<RecordedFact> facts(String caseId) {
        var procedure = cases.byId(caseId).procedure();
        return ledger.facts(caseId).stream()
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
        var fact = ledger.facts(caseId).stream()
                .filter(f -> f.position() == factPosition)
                .findFirst()
                .orElseThrow(
                        () -> Problems.invalid("unknown_fact", "本案没有记录这一事实，请从列表中选择。", "The case has no such fact."));
        if (fact.factOn().equals(onDay)) {
            throw Problems.invalid(
                    "same_day", "记录的日期就是%s，没有需要更正的。".formatted(onDay), "That is the recorded day already.");
        }
        if (onDay.isAfter(LocalDate.now(clock))) {
            throw Problems.invalid(
                    "fact_in_future", "日期%s尚未到来，不能记录。".formatted(onDay), "A fact can't lie in the future: " + onDay);
        }
        if (open(caseId).stream().anyMatch(other -> other.factPosition() == factPosition)) {
            throw Problems.conflict(
                    "correction_open", "这一事实已有待决定的更正，请先决定。", "A correction of this fact waits for its decision.");
        }
        var proposal = new FactCorrection(
                Ids.newId(),
                caseId,
                factPosition,
                fact.factOn(),
                onDay,
                reason,
                proof,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null);
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
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (corrections.decide(correctionId, approve ? "approved" : "rejected", by, at, remark) == 0) {
            throw Problems.conflict("already_decided", "这一更正已经决定。", "This correction has been decided.");
        }
        if (approve) {
            projection.project(caseId);
        }
        return proposal;
    }
}
