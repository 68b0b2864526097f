package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** It is the applicant who names whom he applies against (行政复议法第十九条); what he answered last is what he wants. */
@Component
class AgreedRespondent {

    private static final String ANSWERED = "answer-change-respondent";

    private final AnswerMapper answers;
    private final JsonMapper json;

    AgreedRespondent(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_agreed} */
    void require(CaseFile file, String name) {
        var agreed = answers.last(file.id(), ANSWERED)
                .map(answer -> json.readTree(answer.form()))
                .filter(answer -> answer.path("agreed").asBoolean(false))
                .map(answer -> answer.path("name").asString("").strip())
                .orElse("");
        if (!agreed.equals(name)) {
            throw Problems.invalid(
                            "not_agreed",
                            agreed.isEmpty()
                                    ? "申请人最后的答复是不变更被申请人，不能变更。"
                                    : "申请人同意变更的被申请人是%s。名称有误的，请申请人重新答复。".formatted(agreed),
                            "The applicant agreed to another one.")
                    .at("/form/name", "请按照申请人的答复填写", "as the applicant answered");
        }
    }
}
