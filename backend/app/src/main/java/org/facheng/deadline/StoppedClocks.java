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
    private final StopFacts stopFacts;
    private final FactNames factNames;
    private final TimeLimits limits;
    private final Cases cases;
    private final Clock clock;

    StoppedClocks(
            LedgerMapper ledger,
            StoppableClocks clocks,
            ClockProjection projection,
            FactRecorder facts,
            StopFacts stopFacts,
            FactNames factNames,
            TimeLimits limits,
            Cases cases,
            Clock clock) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.projection = projection;
        this.facts = facts;
        this.stopFacts = stopFacts;
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
    public Optional<LocalDate> firstDay(String caseId, String groundKey) {
        var stopped = clocks.stoppedBy(caseId, ground(caseId, groundKey), today());
        return stopped.isEmpty()
                ? Optional.empty()
                : Optional.of(StoppableClocks.earliest(stopped)).map(day -> day.isAfter(today()) ? day : today());
    }

    @Override
    public Optional<LocalDate> suspendedSince(String caseId) {
        return clocks.lasting(caseId).map(LedgerEvent::fromOn);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(String caseId, String groundKey, LocalDate from, List<String> parties, String reason) {
        var ground = ground(caseId, groundKey);
        var stopped = clocks.required(caseId, ground, from);
        var earliest = StoppableClocks.earliest(stopped);
        var resumed = clocks.resumedLast(caseId);
        // A review that begins on the day of acceptance suspends the case from its first day on.
        boolean fromTheFirst = ground.whileOwed() != null && earliest.isAfter(today()) && from.equals(earliest);
        if (!fromTheFirst) {
            // Before that day the case had been taken up again: what began earlier ended then.
            StopDays.within(resumed == null || resumed.isBefore(earliest) ? earliest : resumed, from, today());
        }
        var stop = Ids.newId();
        var what = Particulars.onGround(groundKey, from, null, reason, stop);
        stopped.forEach(clock -> projection.happened(LedgerEvent.Kind.SUSPENDED, clock, what));
        stopFacts.begun(caseId, ground, from, parties, stop);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String caseId, String groundKey) {
        stopFacts.begun(caseId, ground(caseId, groundKey), today(), List.of(), null);
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
        var stopped = clocks.required(caseId, ground(caseId, groundKey), from);
        StopDays.within(StoppableClocks.earliest(stopped), from, through);
        StopDays.within(from, through, today());
        var what = Particulars.onGround(groundKey, from, through.plusDays(1), reason, Ids.newId());
        stopped.forEach(clock -> projection.happened(LedgerEvent.Kind.EXCLUDED, clock, what));
    }

    private Ground ground(String caseId, String key) {
        return limits.ground(cases.byId(caseId).procedure(), key);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
