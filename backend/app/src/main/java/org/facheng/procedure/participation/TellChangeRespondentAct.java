package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.PartyChoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 告知变更被申请人 (行政复议法第十九条): the wrong one is one of the respondents of the case. */
@Component
class TellChangeRespondentAct implements CaseAct {

    private static final String FIELD = "wrong";

    private final PartyChoice parties;

    TellChangeRespondentAct(PartyChoice parties) {
        this.parties = parties;
    }

    @Override
    public String action() {
        return "tell-change-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return PartyChoice.offerAny(declared, FIELD, parties.respondents(file, party -> true));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        PartyChoice.chosen(form, FIELD, parties.respondents(file, party -> true));
    }
}
