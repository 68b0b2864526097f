package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 决定是否对一审裁判上诉: a third party may appeal only where the judgment charges it or takes a right of it (行政诉讼法第二十九条第二款). */
@Component
class DecideAppealAct implements TaskAct {

    /** The form is that of the appeal against a ruling on jurisdiction, too. */
    private static final String TASK = "userTask_decideAppeal";

    private static final String PROPOSED = "userTask_proposeAppeal";

    private final ThirdPartyInSuit thirdParty;
    private final AnswerMapper answers;
    private final JsonMapper json;

    DecideAppealAct(ThirdPartyInSuit thirdParty, AnswerMapper answers, JsonMapper json) {
        this.thirdParty = thirdParty;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String form() {
        return "decide-appeal";
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code third_party_not_charged} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (task.key().equals(TASK) && done.outcome().equals("APPEAL") && thirdParty.called(file) && !charged(file)) {
            throw Problems.conflict(
                    "third_party_not_charged",
                    "本机关以第三人身份参加诉讼，意见中没有写明判决本机关承担义务或者减损本机关权益，无权上诉（行政诉讼法第二十九条第二款）；确有的，退回补充。",
                    "A third party the judgment does not charge has no appeal.");
        }
    }

    private boolean charged(CaseFile file) {
        return answers.last(file.id(), PROPOSED)
                .filter(answer -> json.readTree(answer.form()).path("charged").asBoolean(false))
                .isPresent();
    }
}
