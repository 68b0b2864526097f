package org.facheng.procedure.alike;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 分类: what is answered with the first petition is joined to one that is there. */
@Component
class JoinRepeatedAct implements TaskAct {

    private final FirstPetition first;

    JoinRepeatedAct(FirstPetition first) {
        this.first = first;
    }

    @Override
    public String form() {
        return "classify";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("REPEAT")) {
            first.join(file, done, true);
        }
    }
}
