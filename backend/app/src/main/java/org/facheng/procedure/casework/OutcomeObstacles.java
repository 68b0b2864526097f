package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Stops;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What stands in the way of an outcome now: the case is suspended, or something has happened that rules it out. */
@Component
class OutcomeObstacles {

    private final Stops stops;
    private final Deadlines deadlines;

    OutcomeObstacles(Stops stops, Deadlines deadlines) {
        this.stops = stops;
        this.deadlines = deadlines;
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code case_suspended} or {@code outcome_ruled_out} */
    void refuse(CaseFile file, TaskDefinition task, OutcomeDefinition outcome) {
        if (outcome.heldBySuspension() && stops.suspendedSince(file.id()).isPresent()) {
            throw Problems.conflict(
                    "case_suspended",
                    "本案已经中止，恢复审理后才能办理“%s”。".formatted(task.name().zh()),
                    "The case is suspended; it has to be resumed first.");
        }
        if (outcome.unless().stream()
                .anyMatch(fact -> deadlines.fact(file.id(), fact).isPresent())) {
            throw Problems.conflict(
                    "outcome_ruled_out",
                    "案件已经进行到以后的环节，不能再作出“%s”的结论，请改选其他结论。"
                            .formatted(outcome.name().zh()),
                    "The case has gone on; %s is ruled out. Choose another outcome."
                            .formatted(outcome.name().en()));
        }
    }
}
