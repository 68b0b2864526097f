package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 准予第三人参加: who has asked to join has an interest (行政复议法第十六条第一款). */
@Component
class AdmitThirdPartyAct implements CaseAct {

    private final JoinRequests requests;
    private final ThirdParties thirdParties;
    private final People people;

    AdmitThirdPartyAct(JoinRequests requests, ThirdParties thirdParties, People people) {
        this.requests = requests;
        this.thirdParties = thirdParties;
        this.people = people;
    }

    @Override
    public String action() {
        return "admit-third-party";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return requests.any(file) ? Optional.of(requests.offer(file, declared)) : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        thirdParties.join(file, people.read(requests.decided(file, form), ""), "申请参加");
    }
}
