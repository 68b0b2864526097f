package org.facheng.procedure.alike;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 甄别: a petition somebody found to be a repeated one joins the first; another that is about an earlier one is linked to it. */
@Component
class JoinFirstAct implements TaskAct {

    /** The first is in a register beside this system: there is nothing to link to. */
    private static final String ELSEWHERE = "firstElsewhere";

    private final FirstPetition first;

    JoinFirstAct(FirstPetition first) {
        this.first = first;
    }

    @Override
    public String form() {
        return "identify-matter";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean repeated = done.outcome().equals("REPEATED");
        boolean elsewhere = !done.form().path(ELSEWHERE).asString("").isBlank();
        if (repeated && !elsewhere || !FirstPetition.named(done).isEmpty()) {
            first.join(file, done, repeated);
        }
    }
}
