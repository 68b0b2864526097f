package org.facheng.procedure.publication;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 不公开行政复议决定书: on a ground and with the reason a handler proposed. What was open before is taken down. */
@Component
class WithholdPublicationAct implements CaseAct {

    private final Proposals proposals;
    private final PublicText open;

    WithholdPublicationAct(Proposals proposals, PublicText open) {
        this.proposals = proposals;
        this.open = open;
    }

    @Override
    public String action() {
        return "withhold-publication";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return proposals
                .waiting(file, user)
                .filter(proposal -> !proposal.publish())
                .map(proposal -> {
                    var form = (ObjectNode) declared.deepCopy();
                    ((ObjectNode) form.at("/properties/ground")).put("default", proposal.ground());
                    ((ObjectNode) form.at("/properties/reason")).put("default", proposal.reason());
                    return form;
                });
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        proposals.approve(file, user, false);
        open.takeDown(file);
    }
}
