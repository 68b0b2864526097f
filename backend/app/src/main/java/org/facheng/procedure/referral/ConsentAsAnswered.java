package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Only the consent of who sent a matter lets it go back (信访工作条例第二十三条第三款): what is recorded is what was answered. */
@Component
class ConsentAsAnswered implements TaskAct {

    private static final String AGREED = "agreed";

    private final AnswerMapper answers;

    ConsentAsAnswered(AnswerMapper answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "record-consent";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_as_answered} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean recorded = done.outcome().equals("AGREED");
        answers.last(file.id(), "receive-consent")
                .map(answer -> JsonMapper.shared().readTree(answer.form()))
                .map(answer -> answer.path(AGREED))
                .filter(JsonNode::isBoolean)
                .filter(agreed -> agreed.booleanValue() != recorded)
                .ifPresent(agreed -> {
                    throw Problems.invalid(
                                    "not_as_answered",
                                    "转送、交办的机关%s交还材料，结论应当与其答复一致（第二十三条第三款）。"
                                            .formatted(agreed.booleanValue() ? "已经同意" : "没有同意"),
                                    "The outcome has to be what the transferring body answered.")
                            .at("/outcome", "与答复不一致", "not as answered");
                });
    }
}
