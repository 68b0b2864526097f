package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who receives a clue is not whom it is about, whether or not the petition is kept secret. */
@Component
class ClueNotToTheReported implements CaseAct {

    private static final String FIELD = "receiver";

    private final ReportedNames reported;

    ClueNotToTheReported(ReportedNames reported) {
        this.reported = reported;
    }

    @Override
    public String action() {
        return "hand-over-clue";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        reported.refuse(file, form.path(FIELD).asString("").strip(), FIELD);
    }
}
