package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 不准予第三人参加: who has asked to join has no interest; told with the reasons. */
@Component
class RefuseJoiningAct implements CaseAct {

    private final JoinRequests requests;

    RefuseJoiningAct(JoinRequests requests) {
        this.requests = requests;
    }

    @Override
    public String action() {
        return "refuse-joining";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return requests.any(file) ? Optional.of(requests.offer(file, declared)) : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        requests.decided(file, form);
    }
}
