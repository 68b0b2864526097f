package org.facheng.procedure.referral;

import java.util.List;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which of the requests of a letter are sent down: of one with several matters only those that the receiver is competent for, not what has its own way
 * (信访工作条例第二十三条第一款).
 */
@Component
class ReferredRequests implements TaskAct {

    static final String FIELD = "referred";
    private static final String CLASSIFICATION = "userTask_classifyMatter";

    private final AnswerMapper answers;
    private final JsonMapper json;

    ReferredRequests(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    /** Of one request nobody is asked which. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var all = texts(json.readTree(file.form()).path("requests"));
        if (all.size() < 2) {
            return Unasked.in(declared, FIELD);
        }
        var form = Choices.in(declared, FIELD + "/items", all, Function.identity(), Function.identity());
        var elsewhere = elsewhere(file);
        var proposed = all.stream().filter(one -> !elsewhere.contains(one)).toList();
        var field = ((ObjectNode) form.at("/properties/" + FIELD)).putArray("default");
        (proposed.isEmpty() ? all : proposed).forEach(field::add);
        return form;
    }

    /**
     * What is left out has to be told or handled in another way: each request of a letter has one.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code request_left_out}
     */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var sent = texts(done.form().path(FIELD));
        if (!done.outcome().equals("REFER") || sent.isEmpty()) {
            return;
        }
        var elsewhere = elsewhere(file);
        texts(json.readTree(file.form()).path("requests")).stream()
                .filter(one -> !sent.contains(one) && !elsewhere.contains(one))
                .findFirst()
                .ifPresent(left -> {
                    throw Problems.invalid(
                                    "request_left_out",
                                    "诉求“%s”没有选择，也没有另外的去向：请一并选择，或者退回重新分类，选择“分项处理”，按登记的原文写明这项诉求的去向。".formatted(left),
                                    "A request would be left without an answer.")
                            .at("/form/" + FIELD, "有诉求没有去向", "a request is left out");
                });
    }

    /** The requests that a letter that was split has another way for. */
    private List<String> elsewhere(CaseFile file) {
        return answers.last(file.id(), CLASSIFICATION)
                .filter(answer -> answer.outcome().equals("SPLIT"))
                .map(answer -> json.readTree(answer.form()).path("parts"))
                .map(parts -> parts.valueStream()
                        .map(part -> part.path("what").asString("").strip())
                        .toList())
                .orElse(List.of());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).distinct().toList();
    }
}
