package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 发送申请书副本: to a respondent there is. A case silence accepted may not name one yet (行政复议法第三十条第三款、第十九条). */
@Component
class SendCopyAct implements TaskAct {

    private final Cases cases;

    SendCopyAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "send-copy";
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code no_respondent} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (cases.parties(file.id()).stream().noneMatch(Party::respondent)) {
            throw Problems.conflict(
                    "no_respondent",
                    "本案还没有被申请人：请先办理“补列被申请人”，再发送副本。",
                    "The case names no respondent yet: name it first.");
        }
    }
}
