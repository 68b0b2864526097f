package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.participation.PartyJournal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 推选代表: those whom several petitioners chose speak for them and receive what is for them (信访工作条例第二十条第三款). */
@Component
class ChosenRepresentatives implements TaskAct {

    private static final String ROLE = "representative";
    private static final String BASIS = "信访工作条例第二十条第三款";

    private final Cases cases;
    private final PartyJournal journal;
    private final JsonMapper json;

    ChosenRepresentatives(Cases cases, PartyJournal journal, JsonMapper json) {
        this.cases = cases;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public String form() {
        return "identify-matter";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var parties = cases.parties(file.id());
        var chosen = done.form()
                .path("representatives")
                .valueStream()
                .map(name -> name.asString("").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        chosen.forEach(name -> cases.addParty(file.id(), representative(file, name, parties)));
        if (!chosen.isEmpty()) {
            journal.write(file, "信访人推选代表：" + String.join("、", chosen), BASIS);
        }
    }

    /** Who petitions himself is reached as a petitioner is; another at the address the petition gives. */
    private Party representative(CaseFile file, String name, List<Party> parties) {
        var himself = parties.stream()
                .filter(party -> party.applicant() && party.name().equals(name))
                .findFirst();
        var details = (ObjectNode) himself.map(Party::details)
                .map(json::readTree)
                .orElseGet(() -> json.readTree(file.form()).optional("contact").orElseGet(json::createObjectNode));
        details.retain("address", "phone", "email").put("name", name).put(PartyTies.MANDATE, true);
        return new Party(
                null,
                null,
                ROLE,
                name,
                "natural",
                himself.map(Party::userId).orElse(null),
                null,
                himself.filter(Party::electronicService).isPresent(),
                details.toString());
    }
}
