package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Corrections;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 提出撤销: a suspension or an interval left out was recorded by mistake. Nothing moves until somebody else has decided. */
@Component
class AnnulStopAct implements CaseAct {

    private static final String FIELD = "stop";

    private final Corrections corrections;
    private final CorrectionProposals proposals;

    AnnulStopAct(Corrections corrections, CorrectionProposals proposals) {
        this.corrections = corrections;
        this.proposals = proposals;
    }

    @Override
    public String action() {
        return "annul-stop";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var stops = corrections.stops(file.id());
        return stops.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, stops, Corrections.RecordedStop::id, CorrectionTexts::of));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        proposals.tell(
                file,
                user,
                corrections.proposeAnnulment(
                        file.id(),
                        form.path(FIELD).asString(""),
                        form.path("reason").asString(""),
                        user.username()));
    }
}
