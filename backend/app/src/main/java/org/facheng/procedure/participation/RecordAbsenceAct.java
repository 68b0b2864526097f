package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.PartyChoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 第三人不参加: on record, and no hindrance to the examination (行政复议法第十六条第二款). */
@Component
class RecordAbsenceAct implements CaseAct {

    private static final String FIELD = "thirdParty";

    private final Cases cases;
    private final PartyChoice parties;
    private final PartyJournal journal;

    RecordAbsenceAct(Cases cases, PartyChoice parties, PartyJournal journal) {
        this.cases = cases;
        this.parties = parties;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "record-third-party-absence";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var joined = parties.of(file, "third-party");
        return joined.isEmpty() ? Optional.empty() : Optional.of(PartyChoice.offer(declared, FIELD, joined));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var absent = PartyChoice.chosen(form, FIELD, parties.of(file, "third-party"));
        cases.amendParty(PartyDetails.with(absent, PartyTies.PARTICIPATION, "不参加行政复议"));
        journal.write(file, "第三人%s不参加行政复议，不影响案件的审理".formatted(absent.name()), "行政复议法第十六条第二款");
    }
}
