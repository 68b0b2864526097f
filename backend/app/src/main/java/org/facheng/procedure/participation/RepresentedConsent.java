package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.PartyTies;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Unasked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 被代表的申请人同意: what representatives do binds those they stand for, but they change the requests and withdraw the application only with their
 * consent (行政复议法第十五条第二款).
 */
@Component
class RepresentedConsent {

    private static final String CONSENT = "consentOfRepresented";

    private final Cases cases;

    RepresentedConsent(Cases cases) {
        this.cases = cases;
    }

    /** The form with the question where there are representatives, and without it where there are none. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        if (!represented(file)) {
            return unasked(declared);
        }
        var form = (ObjectNode) declared.deepCopy();
        ((ArrayNode) form.path("required")).add(CONSENT);
        return form;
    }

    /** The form without the question, for who does it for himself. */
    static JsonNode unasked(JsonNode declared) {
        return Unasked.in(declared, CONSENT);
    }

    /**
     * @param what the act in the words of the law
     * @throws org.facheng.platform.ProblemException 422 {@code consent_missing}
     */
    void require(CaseFile file, JsonNode form, String what) {
        if (represented(file) && !form.path(CONSENT).asBoolean(false)) {
            throw Problems.invalid(
                            "consent_missing",
                            "代表人%s，应当经被代表的申请人同意（行政复议法第十五条第二款）。".formatted(what),
                            "Representatives do this only with the consent of those they stand for.")
                    .at("/form/" + CONSENT, "请确认已经取得被代表的申请人同意", "required");
        }
    }

    private boolean represented(CaseFile file) {
        return !new PartyTies(cases.parties(file.id())).representatives().isEmpty();
    }
}
