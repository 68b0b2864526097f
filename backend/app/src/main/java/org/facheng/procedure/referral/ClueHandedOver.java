package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** No letter that informs, as a whole or in one of its parts, takes another way before its clue was handed over. */
@Component
class ClueHandedOver implements TaskAct {

    private static final String RETURNED = "RETURN";

    private final Clues clues;

    ClueHandedOver(Clues clues) {
        this.clues = clues;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code clue_not_handed_over} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!done.outcome().equals(RETURNED) && clues.in(file)) {
            clues.requireHandedOver(file);
        }
    }
}
