package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an applicant or a third party uploads as evidence stands in the list of the case; other material does not. */
@Component
class SubmitEvidenceAct implements CaseAct {

    private final EvidenceOfForms evidence;
    private final Representation representation;

    SubmitEvidenceAct(EvidenceOfForms evidence, Representation representation) {
        this.evidence = evidence;
        this.representation = representation;
    }

    @Override
    public String action() {
        return "submit-evidence";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form, List<Material> materials) {
        if (form.path("kind").asString("").equals("evidence")) {
            var side = representation.applying(file, user) ? Evidence.APPLICANT : Evidence.THIRD_PARTY;
            evidence.received(file, user, form, side, materials);
        }
    }
}
