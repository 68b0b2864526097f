package org.facheng.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps proposals and decisions, and has the clocks of the case computed anew once one is approved. */
@Service
class KeptCorrections implements Corrections {

    private final LedgerMapper ledger;
    private final CorrectionMapper corrections;
    private final ClockProjection projection;
    private final CorrectionEffects effects;
    private final Correctable recorded;
    private final Clock clock;

    KeptCorrections(
            LedgerMapper ledger,
            CorrectionMapper corrections,
            ClockProjection projection,
            CorrectionEffects effects,
            Correctable recorded,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.projection = projection;
        this.effects = effects;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    public List<RecordedFact> facts(String caseId) {
        return recorded.facts(caseId);
    }

    @Override
    public List<RecordedStop> stops(String caseId) {
        return recorded.stops(caseId);
    }

    @Override
    public List<Effect> effects(Correction proposal) {
        return effects.of(proposal);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Correction propose(
            String caseId, int factPosition, LocalDate onDay, String reason, String proof, String by) {
        var fact = CorrectionChecks.correctable(
                ledger.facts(caseId), open(caseId), factPosition, onDay, LocalDate.now(clock));
        recorded.refuseAppointment(caseId, fact);
        var proposal = Correction.ofDay(fact, onDay, reason, proof, by, now());
        // Refuses a day on which the law did not know the limit.
        effects.of(proposal);
        corrections.insert(proposal);
        return proposal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Correction proposeAnnulment(String caseId, String stop, String reason, String by) {
        var recorded = CorrectionChecks.annullable(stops(caseId), open(caseId), stop);
        var proposal = Correction.ofStop(caseId, recorded, reason, by, now());
        corrections.insert(proposal);
        return proposal;
    }

    @Override
    public List<Correction> open(String caseId) {
        return recorded.stillAbout(
                caseId, ofCase(caseId).stream().filter(Correction::open).toList());
    }

    @Override
    public List<Correction> ofCase(String caseId) {
        return corrections.ofCase(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Correction decide(String caseId, String correctionId, boolean approve, String remark, String by) {
        var proposal = ofCase(caseId).stream()
                .filter(correction -> correction.id().equals(correctionId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        if (proposal.proposedBy().equals(by)) {
            throw Problems.secondPersonRequired();
        }
        projection.bringUp(caseId);
        var decision = approve ? Correction.APPROVED : "rejected";
        if (corrections.decide(correctionId, decision, by, now(), remark) == 0) {
            throw Problems.conflict("already_decided", "这一更正已经决定。", "This correction has been decided.");
        }
        if (approve) {
            projection.project(caseId);
        }
        return proposal;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
