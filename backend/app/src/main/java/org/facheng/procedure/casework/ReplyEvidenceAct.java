package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The evidence a reply lists is the respondent's (行政复议法第四十八条，第七十条). */
@Component
class ReplyEvidenceAct implements CaseAct {

    private final EvidenceOfForms evidence;

    ReplyEvidenceAct(EvidenceOfForms evidence) {
        this.evidence = evidence;
    }

    @Override
    public String action() {
        return "submit-reply";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        evidence.listed(file, user, form.path("evidence"), Evidence.RESPONDENT, false);
    }
}
