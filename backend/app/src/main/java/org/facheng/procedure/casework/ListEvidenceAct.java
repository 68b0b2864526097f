package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记证据: what is on paper, or was found by the organ, is entered by the organ. */
@Component
class ListEvidenceAct implements CaseAct {

    private final EvidenceOfForms evidence;

    ListEvidenceAct(EvidenceOfForms evidence) {
        this.evidence = evidence;
    }

    @Override
    public String action() {
        return "list-evidence";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        evidence.listed(file, user, form.path("evidence"), Evidence.ORGAN, false);
    }
}
