package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Respondents;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 追加被申请人: the authorities that made one act in common are all respondents (行政复议法第十九条第二款). One of them answers in the system; the others are
 * written to, and what they send is entered for them.
 */
@Component
class AddRespondentAct implements CaseAct {

    private final Cases cases;
    private final People people;
    private final PartyJournal journal;

    AddRespondentAct(Cases cases, People people, PartyJournal journal) {
        this.cases = cases;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "add-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return respondents(file).all().isEmpty() ? Optional.empty() : Optional.of(declared);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code no_respondent} beside nobody; 422 {@code party_already} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var first = respondents(file)
                .leading()
                .orElseThrow(() -> Problems.conflict(
                        "no_respondent", "本案还没有被申请人：请先通知补正，或者补列被申请人。", "The case names no respondent yet."));
        var added = people.read(form, "").onPaper();
        if (cases.parties(file.id()).stream().anyMatch(party -> added.name().equals(party.name()))) {
            throw Problems.invalid("party_already", "%s已经是本案当事人。".formatted(added.name()), "A party already.")
                    .at("/form/name", "已经是本案当事人", "a party already");
        }
        cases.addParty(file.id(), added.as(first.role()));
        journal.write(file, "追加被申请人%s（与%s以共同的名义作出行政行为）".formatted(added.name(), first.name()), "行政复议法第十九条第二款");
    }

    private Respondents respondents(CaseFile file) {
        return Respondents.of(file, cases.parties(file.id()));
    }
}
