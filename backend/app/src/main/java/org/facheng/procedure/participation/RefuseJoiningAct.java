package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 不准予第三人参加: who has asked to join has no interest (行政复议法第十六条第一款), and is told with the reasons. He comes to the case for nothing but this
 * letter: it opens no account to him.
 */
@Component
class RefuseJoiningAct implements CaseAct {

    private static final String ROLE = "declined";

    private final JoinRequests requests;
    private final Cases cases;

    RefuseJoiningAct(JoinRequests requests, Cases cases) {
        this.requests = requests;
        this.cases = cases;
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
        var asked = (ObjectNode) requests.decided(file, form);
        var details = asked.deepCopy().retain("name", "address", "phone").toString();
        cases.addParty(
                file.id(),
                new Party(
                        null,
                        null,
                        ROLE,
                        asked.path("name").asString(),
                        asked.path("kind").asString("unknown"),
                        null,
                        null,
                        false,
                        details));
    }
}
