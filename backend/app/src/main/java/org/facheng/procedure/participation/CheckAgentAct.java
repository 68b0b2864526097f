package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.PartyChoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 核对委托手续: the power of attorney and the papers of identity a party has sent are in order; from now on its agent acts (行政复议法第十七条第二款). */
@Component
class CheckAgentAct implements CaseAct {

    private static final String FIELD = "agent";
    private static final String ROLE = "agent";

    private final Cases cases;
    private final People people;
    private final PartyChoice parties;
    private final ElectronicReach reach;
    private final PartyJournal journal;

    CheckAgentAct(Cases cases, People people, PartyChoice parties, ElectronicReach reach, PartyJournal journal) {
        this.cases = cases;
        this.people = people;
        this.parties = parties;
        this.reach = reach;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "check-agent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var waiting = waiting(file);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, waiting, Party::id, UncheckedAgent::told));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var agent = PartyChoice.chosen(form, FIELD, waiting(file));
        var checked = UncheckedAgent.checked(agent, people);
        cases.leave(agent);
        cases.addParty(file.id(), checked.as(ROLE));
        reach.count(file);
        journal.write(file, "核对%s的授权委托书和身份证明，齐备".formatted(agent.name()), "行政复议法第十七条第二款");
    }

    private List<Party> waiting(CaseFile file) {
        return parties.of(file, ROLE).stream().filter(UncheckedAgent::is).toList();
    }
}
