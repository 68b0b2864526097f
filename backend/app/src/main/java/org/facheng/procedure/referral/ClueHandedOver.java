package org.facheng.procedure.referral;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** No letter that informs, as a whole or in one of its parts, takes another way before its clue was handed over. */
@Component
class ClueHandedOver implements TaskAct {

    private static final String RETURNED = "RETURN";
    private static final String ACCUSATION = "DISCIPLINE";

    private final AnswerMapper answers;
    private final Clues clues;
    private final JsonMapper json;

    ClueHandedOver(AnswerMapper answers, Clues clues, JsonMapper json) {
        this.answers = answers;
        this.clues = clues;
        this.json = json;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code clue_not_handed_over} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!done.outcome().equals(RETURNED)
                && classified(file).filter(this::informs).isPresent()) {
            clues.requireHandedOver(file);
        }
    }

    private Optional<Answer> classified(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals("userTask_classifyMatter"))
                .reduce((earlier, later) -> later);
    }

    private boolean informs(Answer classified) {
        return ACCUSATION.equals(classified.outcome()) || Clues.among(json.readTree(classified.form()));
    }
}
