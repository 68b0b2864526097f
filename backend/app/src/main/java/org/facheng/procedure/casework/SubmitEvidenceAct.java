package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an applicant uploads as evidence stands in the list of the case; other material does not. */
@Component
class SubmitEvidenceAct implements CaseAct {

    private final EvidenceOfForms evidence;

    SubmitEvidenceAct(EvidenceOfForms evidence) {
        this.evidence = evidence;
    }

    @Override
    public String action() {
        return "submit-evidence";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form, List<Material> materials) {
        if (form.path("kind").asString("").equals("evidence")) {
            evidence.received(file, user, form, Evidence.APPLICANT, materials);
        }
    }
}
