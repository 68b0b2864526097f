package org.facheng.procedure.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Stops;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What stands in the way of an outcome now: the case is suspended, or something has happened that rules it out. */
@Component
class OutcomeObstacles {

    private final Stops stops;
    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final List<TaskAct> acts;
    private final StandingGrounds standing;
    private final ProcedureRuntime runtime;

    OutcomeObstacles(
            Stops stops,
            Deadlines deadlines,
            AnswerMapper answers,
            List<TaskAct> acts,
            StandingGrounds standing,
            ProcedureRuntime runtime) {
        this.stops = stops;
        this.deadlines = deadlines;
        this.answers = answers;
        this.acts = acts;
        this.standing = standing;
        this.runtime = runtime;
    }

    /**
     * @throws org.facheng.platform.ProblemException 409 {@code earlier_model}, {@code case_suspended}, {@code grounds_stand} or
     *     {@code outcome_ruled_out}
     */
    void refuse(CaseFile file, TaskDefinition task, OutcomeDefinition outcome) {
        if (!drawn(file, outcome)) {
            throw EarlierModel.without(outcome.name());
        }
        if (outcome.heldBySuspension()) {
            standing.requireNone(file);
        }
        if (outcome.heldBySuspension() && stops.suspendedSince(file.id()).isPresent()) {
            throw Problems.conflict(
                    "case_suspended",
                    "本案已经中止，恢复审理后才能办理“%s”。".formatted(task.name().zh()),
                    "The case is suspended; it has to be resumed first.");
        }
        if (ruledOut(file, task, outcome)) {
            throw Problems.conflict(
                    "outcome_ruled_out",
                    "按照案件目前的情况，不能作出“%s”的结论，请改选其他结论。".formatted(outcome.name().zh()),
                    "As the case stands, %s is ruled out. Choose another outcome."
                            .formatted(outcome.name().en()));
        }
    }

    /** Whether what has happened in the case, or has not, leaves no room for the outcome. */
    boolean ruledOut(CaseFile file, TaskDefinition task, OutcomeDefinition outcome) {
        return !drawn(file, outcome)
                || outcome.unless().stream().anyMatch(fact -> stands(file, fact))
                || !outcome.given().stream().allMatch(fact -> stands(file, fact))
                || outcome.whileRuns() != null
                        && deadlines
                                .find(file.id(), outcome.whileRuns())
                                .filter(clock -> !clock.ended())
                                .isEmpty()
                || !outcome.answered().isEmpty() && !answeredSo(file, outcome.answered())
                || acts.stream()
                        .filter(act -> act.form().equals(task.form()))
                        .anyMatch(act -> !act.open(file, outcome.id()));
    }

    /** An earlier model takes its way without a condition for what it does not know. */
    private boolean drawn(CaseFile file, OutcomeDefinition outcome) {
        return outcome.needs() == null || runtime.draws(file.id(), outcome.needs());
    }

    /** Whether each of these tasks ended, the last time it was done, with one of these outcomes. */
    private boolean answeredSo(CaseFile file, Map<String, List<String>> answered) {
        var last = answers.ofCase(file.id()).stream()
                .filter(answer -> answered.containsKey(answer.key()))
                .collect(Collectors.toMap(Answer::key, Answer::outcome, (earlier, later) -> later));
        return answered.entrySet().stream().allMatch(task -> task.getValue().contains(last.get(task.getKey())));
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
