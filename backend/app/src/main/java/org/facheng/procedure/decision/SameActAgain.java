package org.facheng.procedure.decision;

import java.util.Comparator;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.PerformanceForm;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 不得以同一事实和理由作出相同或者基本相同的行政行为 (行政复议法第六十四条第二款): such an act made anew performs nothing, unless the first was revoked
 * for a breach of procedure.
 */
@Component
class SameActAgain {

    private static final String DRAFT = "userTask_draftDecision";
    private static final String PROCEDURE = "procedure";

    private final AnswerMapper answers;
    private final JsonMapper json;

    SameActAgain(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code same_act_again} */
    void refuse(CaseFile file, CompletedTask done) {
        if (done.form().hasNonNull(PerformanceForm.REMADE_ON)
                && done.form().path("sameActAgain").asBoolean(false)
                && !revokedForProcedure(file)) {
            throw Problems.invalid(
                            "same_act_again",
                            "以同一事实和理由作出相同或者基本相同的行政行为，不是履行决定（行政复议法第六十四条第二款）；请认定为没有履行，不填写重新作出的日期。",
                            "An act of the same kind on the same facts and reasons does not perform the decision.")
                    .at("/form/sameActAgain", "不是履行决定", "does not perform the decision");
        }
    }

    private boolean revokedForProcedure(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(DRAFT))
                .max(Comparator.comparingInt(Answer::position))
                .filter(answer -> Proposal.of(json.readTree(answer.form()))
                        .on(PROCEDURE)
                        .findAny()
                        .isPresent())
                .isPresent();
    }
}
