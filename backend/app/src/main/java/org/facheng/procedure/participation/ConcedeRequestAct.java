package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 承认第三人请求: representatives do so only with the consent of those they stand for (行政复议法第十五条第二款). */
@Component
class ConcedeRequestAct implements CaseAct {

    private final RepresentedConsent consent;

    ConcedeRequestAct(RepresentedConsent consent) {
        this.consent = consent;
    }

    @Override
    public String action() {
        return "concede-third-party-request";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(consent.offer(file, declared));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        consent.require(file, form, "承认第三人的请求");
    }
}
