package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 回访 (internal): whoever is not satisfied is visited for himself; the task comes back while another one is not. */
@Component
class RevisitAct implements TaskAct {

    private static final String KEY = "revisit";

    private final Cases cases;
    private final Deadlines deadlines;

    RevisitAct(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return KEY;
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var owed = owed(file);
        return WhichPetitioner.in(declared, owed, asked(file, owed));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var owed = owed(file);
        WhichPetitioner.require(done.form(), owed, asked(file, owed), "请从列表中选择回访的是哪一名不满意的信访人。");
    }

    /** It is plain who it is where it is owed to him who petitions alone. */
    private boolean asked(CaseFile file, List<Party> owed) {
        var petitioners =
                cases.parties(file.id()).stream().filter(Party::applicant).toList();
        return !owed.isEmpty() && (petitioners.size() > 1 || !owed.equals(petitioners));
    }

    /** Those a revisit is owed to apart; what was rated under an earlier version may owe it in the case. */
    private List<Party> owed(CaseFile file) {
        var ids = deadlines.toBeMet(file.id(), KEY).stream()
                .map(Deadline::partyId)
                .toList();
        return cases.everParties(file.id()).stream()
                .filter(party -> ids.contains(party.id()))
                .toList();
    }
}
