package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 不同意接手: the person asked says why not; nothing changes. */
@Component
class DeclineHandOverAct implements CaseAct {

    private final HandOvers handOvers;

    DeclineHandOverAct(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public String action() {
        return "decline-hand-over";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return handOvers.asked(file, user) ? Optional.of(declared) : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        handOvers.decline(file, user, form.path("reason").asString(""));
    }
}
