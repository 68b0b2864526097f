package org.facheng.procedure.referral;

import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What is handled here at once passes nobody who decides on its way: a part of it that informs is handed over before. */
@Component
class ClueBeforeHandling implements TaskAct {

    private static final Set<String> HANDLED = Set.of("HANDLE", "SUGGESTION", "INVESTIGATE", "REVIEW", "RECHECK");

    private final Clues clues;

    ClueBeforeHandling(Clues clues) {
        this.clues = clues;
    }

    @Override
    public String form() {
        return "classify";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code clue_not_handed_over} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (HANDLED.contains(done.outcome()) && Clues.among(done.form())) {
            clues.requireHandedOver(file);
        }
    }
}
