package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.Cases;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the events that stop clocks and let them go on. */
@Service
class StoppedClocks implements Stops {

    private final LedgerMapper ledger;
    private final StoppableClocks clocks;
    private final ClockProjection projection;
    private final FactRecorder facts;
    private final FactNames factNames;
    private final TimeLimits limits;
    private final Cases cases;
    private final Clock clock;

    StoppedClocks(
            LedgerMapper ledger,
            StoppableClocks clocks,
            ClockProjection projection,
            FactRecorder facts,
            FactNames factNames,
            TimeLimits limits,
            Cases cases,
            Clock clock) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.projection = projection;
        this.facts = facts;
        this.factNames = factNames;
        this.limits = limits;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Ground> grounds(String caseId, Ground.Kind kind) {
        return limits.grounds(cases.byId(caseId).procedure()).stream()
                .filter(ground -> ground.kind() == kind
                        && !clocks.stoppedBy(caseId, ground, LocalDate.MIN).isEmpty())
                .toList();
    }

    @Override
    public boolean stoppable(String caseId, String groundKey, LocalDate from) {
        var ground = limits.ground(cases.byId(caseId).procedure(), groundKey);
        var stopped = clocks.stoppedBy(caseId, ground, from);
        return !stopped.isEmpty() && !StoppableClocks.earliest(stopped).isAfter(from);
    }

    @Override
    public Optional<LocalDate> suspendedSince(String caseId) {
        return clocks.lasting(caseId).map(LedgerEvent::fromOn);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(String caseId, String groundKey, LocalDate from, List<String> parties, String reason) {
        var ground = limits.ground(cases.byId(caseId).procedure(), groundKey);
        var stopped = clocks.required(caseId, ground, from);
        var earliest = StoppableClocks.earliest(stopped);
        var resumed = clocks.resumedLast(caseId);
        // Before that day the case had been taken up again: what began earlier ended then.
        StopDays.within(resumed == null || resumed.isBefore(earliest) ? earliest : resumed, from, today());
        var stop = Ids.newId();
        var what = Particulars.onGround(groundKey, from, null, reason, stop);
        stopped.forEach(clock -> projection.happened(LedgerEvent.Kind.SUSPENDED, clock, what));
        if (ground.records() != null) {
            facts.recordStop(caseId, ground.records(), from, parties, stop);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(String caseId, LocalDate on, String reason) {
        var begun = clocks.lasting(caseId)
                .orElseThrow(() -> Problems.invalid("not_suspended", "本案没有处于中止状态的期限。", "Nothing is suspended."));
        StopDays.within(begun.fromOn().plusDays(1), on, today());
        var what = Particulars.resumption(on, reason, begun.stop());
        clocks.suspended(caseId).forEach(clock -> projection.happened(LedgerEvent.Kind.RESUMED, clock, what));
        if (factNames.knows(cases.byId(caseId).procedure(), TimeLimits.RESUMED)) {
            facts.recordStop(caseId, TimeLimits.RESUMED, on, List.of(), begun.stop());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void exclude(String caseId, String groundKey, LocalDate from, LocalDate through, String reason) {
        var ground = limits.ground(cases.byId(caseId).procedure(), groundKey);
        var stopped = clocks.required(caseId, ground, from);
        StopDays.within(StoppableClocks.earliest(stopped), from, through);
        StopDays.within(from, through, today());
        var what = Particulars.onGround(groundKey, from, through.plusDays(1), reason, Ids.newId());
        stopped.forEach(clock -> projection.happened(LedgerEvent.Kind.EXCLUDED, clock, what));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
