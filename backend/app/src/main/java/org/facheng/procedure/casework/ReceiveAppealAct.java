package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记收到上诉状副本: which court sent it, and who appealed. */
@Component
class ReceiveAppealAct implements CaseAct {

    private final SendingCourt court;
    private final Appellants appellants;

    ReceiveAppealAct(SendingCourt court, Appellants appellants) {
        this.court = court;
        this.appellants = appellants;
    }

    @Override
    public String action() {
        return "receive-appeal";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(court.offer(file, appellants.offer(file, declared)));
    }
}
