package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 撤回: what representatives do binds those they stand for, but they withdraw the application only with their consent (行政复议法第十五条第二款). */
@Component
class WithdrawalOfManyAct implements CaseAct {

    private static final String CONSENT = "consentOfRepresented";

    private final Cases cases;

    WithdrawalOfManyAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String action() {
        return "withdraw";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var form = (ObjectNode) declared.deepCopy();
        if (represented(file)) {
            ((ArrayNode) form.path("required")).add(CONSENT);
        } else {
            ((ObjectNode) form.path("properties")).remove(CONSENT);
        }
        return Optional.of(form);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (represented(file) && !form.path(CONSENT).asBoolean(false)) {
            throw Problems.invalid(
                            "consent_missing",
                            "代表人撤回行政复议申请，应当经被代表的申请人同意（行政复议法第十五条第二款）。",
                            "Representatives withdraw only with the consent of those they stand for.")
                    .at("/form/" + CONSENT, "请确认已经取得被代表的申请人同意", "required");
        }
    }

    private boolean represented(CaseFile file) {
        return !new PartyTies(cases.parties(file.id())).representatives().isEmpty();
    }
}
