package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 通知第三人参加: the organ finds that somebody has an interest (行政复议法第十六条第一款). */
@Component
class NotifyThirdPartyAct implements CaseAct {

    private final ThirdParties thirdParties;
    private final People people;

    NotifyThirdPartyAct(ThirdParties thirdParties, People people) {
        this.thirdParties = thirdParties;
        this.people = people;
    }

    @Override
    public String action() {
        return "notify-third-party";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        thirdParties.join(file, people.read(form, ""), "通知参加");
    }
}
