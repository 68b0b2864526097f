package org.facheng.procedure.publication;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 公开行政复议决定书: a second person has read what a handler proposed, and the public reads it from then on. */
@Component
class PublishDecisionAct implements CaseAct {

    private static final String TEXT = "text";

    private final Proposals proposals;
    private final PublicText open;

    PublishDecisionAct(Proposals proposals, PublicText open) {
        this.proposals = proposals;
        this.open = open;
    }

    @Override
    public String action() {
        return "publish-decision";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return proposals
                .waiting(file, user)
                .filter(Publication::publish)
                .filter(proposal -> proposals.decision(file).isPresent())
                .map(proposal -> {
                    var form = (ObjectNode) declared.deepCopy();
                    ((ObjectNode) form.at("/properties/" + TEXT)).put("default", proposal.text());
                    ((ObjectNode) form.at("/properties/reason")).put("default", proposal.reason());
                    return proposals.naming(file, form);
                });
    }

    /**
     * The document is issued by the act itself, from what was read: so that must be what was proposed.
     *
     * @throws org.facheng.platform.ProblemException 409 {@code nothing_proposed}, {@code body_not_named}, {@code text_changed}
     */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var proposal = proposals.approve(file, user, true);
        if (!proposals.paper(file).namesBody(file)) {
            throw Problems.conflict(
                    "body_not_named",
                    "提出公开时没有填写原办理、复查机关：请退回承办人补填后重新提出。",
                    "The proposal does not name the body whose opinion it was; return it to have it named.");
        }
        if (!proposal.text().equals(form.path(TEXT).asString(""))) {
            throw Problems.conflict(
                    "text_changed",
                    "公开的文本与承办人提出的不同，请重新打开案件后核对；需要修改的，退回承办人。",
                    "The text is not the one proposed; return it to have it changed.");
        }
        open.publish(file, proposal.text());
    }
}
