package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 受理: only where the application names whom it is against (第三十条第一款第一项); one that does not is corrected or refused. */
@Component
class RespondentNamedAct implements TaskAct {

    private static final String ACCEPT = "ADMIT";

    private final Cases cases;

    RespondentNamedAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "review-application";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code party_not_named} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals(ACCEPT) && cases.parties(file.id()).stream().noneMatch(Party::respondent)) {
            throw Problems.invalid(
                    "party_not_named",
                    "申请没有写明被申请人，不符合受理条件（第三十条第一款第一项）：请通知申请人补正。",
                    "The application names no respondent: ask for a correction.");
        }
    }
}
