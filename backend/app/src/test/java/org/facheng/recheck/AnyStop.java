package org.facheng.recheck;

import java.time.LocalDate;
import java.util.Random;
import org.facheng.deadline.Corrections;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;

/** Suspends a whole case, takes it up again, or takes back what was recorded of that. */
record AnyStop(Stops stops, Corrections corrections, TimeLimits limits) {

    /** What is to be done, and how it is told. */
    record Told(String told, Runnable act) {}

    Told any(String caseId, LocalDate today, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> suspend(caseId, today.minusDays(random.nextInt(10)), random);
            case 1 -> new Told("the case resumed", () -> stops.resume(caseId, today, "原因消除"));
            default -> annul(caseId, random);
        };
    }

    private Told suspend(String caseId, LocalDate from, Random random) {
        var grounds = limits.grounds("reconsideration");
        var ground = grounds.get(random.nextInt(grounds.size())).key();
        return new Told(
                "the case suspended from %s because of %s".formatted(from, ground),
                () -> stops.suspend(caseId, ground, from, "见卷内材料"));
    }

    /** Proposed by one, approved by another. */
    private Told annul(String caseId, Random random) {
        var recorded = corrections.stops(caseId);
        if (recorded.isEmpty()) {
            return new Told("nothing to take back", () -> {});
        }
        var stop = recorded.get(random.nextInt(recorded.size()));
        return new Told("%s taken back".formatted(stop), () -> {
            var proposal = corrections.proposeAnnulment(caseId, stop.id(), "记录有误", "handler1");
            corrections.decide(caseId, proposal.id(), true, "", "director1");
        });
    }
}
