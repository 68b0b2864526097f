package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 总结案件: the result is that of the last judgment on record: told from its orders (行政诉讼法第七十条至第七十八条), after an appeal or a retrial as recorded with it. A third
 * party loses by no order against the defendant (第二十九条): there is nothing to compare.
 */
@Component
class ResultAsDecided implements TaskAct {

    private static final String FIRST = "userTask_recordResult";
    private static final String SECOND = "userTask_recordSecondResult";
    private static final List<String> LOSING = List.of(
            "revoke",
            "revoke-in-part",
            "remake",
            "perform",
            "pay",
            "unlawful",
            "void",
            "remedy",
            "change",
            "agreement");
    private static final List<String> LOST = List.of("lost", "partly");

    private final AnswerMapper answers;
    private final Deadlines deadlines;
    private final JsonMapper json;

    ResultAsDecided(AnswerMapper answers, Deadlines deadlines, JsonMapper json) {
        this.deadlines = deadlines;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String form() {
        return "assess-outcome";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code another_result} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (deadlines.fact(file.id(), CourtPapers.THIRD_PARTY_IN_SUIT).isPresent()) {
            return;
        }
        boolean said = LOST.contains(done.form().path("result").asString(""));
        lost(file).filter(lost -> lost != said).ifPresent(lost -> {
            throw Problems.invalid(
                            "another_result",
                            lost ? "登记的裁判是本机关败诉（含部分败诉），总结的结果应当一致。" : "登记的裁判不是本机关败诉，总结的结果应当一致；裁判登记有误的，先更正。",
                            "The judgment on record says otherwise.")
                    .at("/form/result", "应当与登记的裁判一致", "as the judgment on record");
        });
    }

    /** Empty where no judgment is on record. */
    private Optional<Boolean> lost(CaseFile file) {
        return answers.last(file.id(), FIRST, SECOND).flatMap(this::lost);
    }

    /** Empty where nobody was asked, or nobody said. */
    private Optional<Boolean> lost(Answer answer) {
        JsonNode form = json.readTree(answer.form());
        boolean byOrders = answer.key().equals(FIRST) && !"RETRIED".equals(answer.outcome());
        return byOrders
                ? Optional.of(
                        form.path("kinds").valueStream().map(JsonNode::asString).anyMatch(LOSING::contains))
                : form.optional("lost").map(JsonNode::asBoolean);
    }
}
