package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** Where a matter of an informer is sent is not whom it reports. */
@Component
class NotToTheReported implements TaskAct {

    private static final String FIELD = "destination";

    private final ReportedNames reported;

    NotToTheReported(ReportedNames reported) {
        this.reported = reported;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("REFER") && file.secret()) {
            reported.refuse(file, done.form().path(FIELD).asString("").strip(), FIELD);
        }
    }
}
