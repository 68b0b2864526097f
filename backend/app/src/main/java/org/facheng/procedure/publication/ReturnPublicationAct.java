package org.facheng.procedure.publication;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.PublicationReturned;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 退回公开意见: something was overlooked; the handler mends it and proposes anew. */
@Component
class ReturnPublicationAct implements CaseAct {

    private final Proposals proposals;
    private final ApplicationEventPublisher events;

    ReturnPublicationAct(Proposals proposals, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.events = events;
    }

    @Override
    public String action() {
        return "return-publication";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return proposals.waiting(file, user).map(proposal -> declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        proposals.giveBack(file, user);
        events.publishEvent(new PublicationReturned(
                file.id(), proposals.paper(file).name(), form.path("reason").asString("")));
    }
}
