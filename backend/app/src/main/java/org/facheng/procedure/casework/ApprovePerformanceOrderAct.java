package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.performance.Duties;
import org.facheng.procedure.performance.Duty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 机关负责人决定责令限期履行 (行政复议法第七十七条第二款): gives each respondent that was late a new period for each thing it was late with, and for nothing
 * else.
 */
@Component
class ApprovePerformanceOrderAct implements TaskAct {

    private static final String ASSESSED = "userTask_assessNonPerformance";
    private static final Map<String, String> ORDERS =
            Map.of(Duty.REMADE, "remake-order-issued", Duty.PERFORMED, "performance-order-issued");

    private final Duties duties;
    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Clock clock;

    ApprovePerformanceOrderAct(Duties duties, Deadlines deadlines, AnswerMapper answers, JsonMapper json, Clock clock) {
        this.duties = duties;
        this.deadlines = deadlines;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "approve-performance-order";
    }

    /** Nobody is ordered to perform whose delay was found justified meanwhile. */
    @Override
    public boolean open(CaseFile file, String outcome) {
        return !outcome.equals("APPROVE") || !duties.onlyExcused(file);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("APPROVE")) {
            var today = LocalDate.now(clock);
            var period = period(file);
            deadlines.record(
                    file.id(),
                    duties.lateAt(file, ASSESSED).stream()
                            .map(duty -> new NewFact(ORDERS.get(duty.fact()), today, duty.party(), null, period))
                            .toList());
        }
    }

    private FixedPeriod period(CaseFile file) {
        var proposed = answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(ASSESSED))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> json.readTree(answer.form()))
                .orElseThrow();
        return new FixedPeriod(
                proposed.path("days").asInt(), proposed.path("unit").asString());
    }
}
