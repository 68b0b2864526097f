package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 结案后查明对方在期限内已经上诉，裁判没有生效 (行政诉讼法第八十五条): the paper of the appeal comes to a case of its own, so none is asked for here. In an open case it is received
 * and refuted by {@code refute-effect}.
 */
@Component
class RefutedAfterClosing implements CaseAct {

    private static final String ACTION = "refute-closed";

    private final RefutedRestoration found;

    RefutedAfterClosing(TakenBackFacts takenBack, AnnulledDecision decision) {
        this.found = new RefutedRestoration(ACTION, takenBack, decision);
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(declared).filter(form -> !file.open());
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        found.perform(file, user, form);
    }
}
