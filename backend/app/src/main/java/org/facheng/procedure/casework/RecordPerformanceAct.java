package org.facheng.procedure.casework;

import java.util.Optional;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.performance.Duties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记已经履行: what a respondent was ordered to perform beside the model (行政复议法第七十七条). */
@Component
class RecordPerformanceAct implements CaseAct {

    private static final String PARTY = "party";

    private final PartyChoice parties;
    private final Duties duties;

    RecordPerformanceAct(PartyChoice parties, Duties duties) {
        this.parties = parties;
        this.duties = duties;
    }

    @Override
    public String action() {
        return "record-performance";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return PartyChoice.offerAny(declared, PARTY, parties.respondents(file, owing(file)));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        PartyChoice.chosen(form, PARTY, parties.respondents(file, owing(file)));
    }

    private Predicate<Party> owing(CaseFile file) {
        var open = duties.open(file);
        return party -> open.stream().anyMatch(duty -> !duty.remake() && duty.of(party.id()));
    }
}
