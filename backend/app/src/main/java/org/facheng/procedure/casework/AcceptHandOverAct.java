package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 同意接手: the person asked answers for the case from now on. */
@Component
class AcceptHandOverAct implements CaseAct {

    private final HandOvers handOvers;

    AcceptHandOverAct(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public String action() {
        return "accept-hand-over";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return handOvers.asked(file, user) ? Optional.of(declared) : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        handOvers.accept(file, user);
    }
}
