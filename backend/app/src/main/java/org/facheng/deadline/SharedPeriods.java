package org.facheng.deadline;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The periods of a party that several have succeeded (行政复议法第十四条第二款): what was served on the one before counts for each of them, from the same day and for as long, so that what
 * one does, or lets go by, is his own.
 */
@Component
class SharedPeriods {

    private static final Set<String> OWN = Set.of("applicant", "third-party");

    private final ClockProjection projection;
    private final FactRecorder recorder;
    private final TimeLimits limits;

    SharedPeriods(ClockProjection projection, FactRecorder recorder, TimeLimits limits) {
        this.projection = projection;
        this.recorder = recorder;
        this.limits = limits;
    }

    /** Those that have not ended; a stop of the case holds for a clock that starts now anyway, an extension is told again. */
    void share(String caseId, String from, String to) {
        projection.bringUp(caseId);
        projection.clocks(caseId).stream()
                .filter(clock -> from.equals(clock.partyId()) && !clock.ended())
                .filter(clock -> OWN.contains(limits.of(clock).party()))
                .toList()
                .forEach(clock -> share(clock, to));
    }

    private void share(Deadline clock, String to) {
        var period =
                clock.fixedLength() == null ? null : new Deadlines.FixedPeriod(clock.fixedLength(), clock.fixedUnit());
        recorder.record(
                clock.caseId(),
                List.of(new Deadlines.NewFact(clock.startFact(), clock.startedOn(), to, "承受申请人的地位，期限继续计算", period)));
        projection.clocks(clock.caseId()).stream()
                .filter(own -> own.rule().equals(clock.rule()) && to.equals(own.partyId()))
                .filter(own -> own.startedOn().equals(clock.startedOn()))
                .toList()
                .forEach(own -> projection.happened(clock.caseId()).getOrDefault(clock.id(), List.of()).stream()
                        .filter(event -> event.kind() == LedgerEvent.Kind.EXTENDED)
                        .forEach(event -> projection.happened(event.kind(), own, event.what())));
    }
}
