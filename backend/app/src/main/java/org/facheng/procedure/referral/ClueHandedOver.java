package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 检举控告: who informs is not only told where it went, it is handed over to who has the power first (信访工作条例第三十条第一款). */
@Component
class ClueHandedOver implements TaskAct {

    private final AnswerMapper answers;
    private final Documents documents;

    ClueHandedOver(AnswerMapper answers, Documents documents) {
        this.answers = answers;
        this.documents = documents;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code clue_not_handed_over} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("TELL")
                && classified(file).equals("DISCIPLINE")
                && documents
                        .latest(file.id(), "clue-letter")
                        .filter(CaseDocument::issued)
                        .isEmpty()) {
            throw Problems.invalid(
                    "clue_not_handed_over",
                    "检举控告应当由有权处理的机关办理（第三十条第一款）：请先办理“移送线索”，再告知检举人。",
                    "Hand the clue over first, then tell who informs.");
        }
    }

    private String classified(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals("userTask_classifyMatter"))
                .reduce((earlier, later) -> later)
                .map(Answer::outcome)
                .orElse("");
    }
}
