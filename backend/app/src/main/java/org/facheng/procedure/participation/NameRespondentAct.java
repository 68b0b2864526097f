package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.CaseTitle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 补列被申请人: a case that silence accepted (行政复议法第三十条第三款) although its application named nobody gets its respondent; whoever made the act
 * is it (第十九条).
 */
@Component
class NameRespondentAct implements CaseAct {

    private static final String ROLE = "respondent";

    private final Cases cases;
    private final People people;
    private final CaseTitle title;
    private final PartyJournal journal;

    NameRespondentAct(Cases cases, People people, CaseTitle title, PartyJournal journal) {
        this.cases = cases;
        this.people = people;
        this.title = title;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "name-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return named(file) ? Optional.empty() : Optional.of(declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (named(file)) {
            throw Problems.conflict(
                    "respondent_named",
                    "本案已经有被申请人；变更的，请办理变更当事人。",
                    "The case has its respondent: change the party instead.");
        }
        var respondent = people.read(form, "");
        cases.addParty(file.id(), respondent.as(ROLE));
        title.complete(file, respondent.name());
        journal.write(file, "补列被申请人%s".formatted(respondent.name()), "行政复议法第十九条");
    }

    private boolean named(CaseFile file) {
        return cases.parties(file.id()).stream().anyMatch(Party::respondent);
    }
}
