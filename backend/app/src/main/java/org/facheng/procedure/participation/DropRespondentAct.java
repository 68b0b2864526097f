package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.Respondents;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 撤回追加的被申请人: whoever was named beside the one that answers, and had no part in the act (行政复议法第十九条第二款). What was served stays on record. */
@Component
class DropRespondentAct implements CaseAct {

    private static final String FIELD = "party";

    private final Cases cases;
    private final PartyJournal journal;

    DropRespondentAct(Cases cases, PartyJournal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "drop-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var others = others(file);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, others, Party::id, Party::name));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_to_drop} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var dropped = others(file).stream()
                .filter(party -> party.id().equals(form.path(FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("not_to_drop", "请从列表中选择追加的被申请人。", "Choose from the list.")
                        .at("/form/" + FIELD, "请从列表中选择", "choose from the list"));
        cases.leave(dropped);
        journal.write(
                file,
                "撤回追加的被申请人%s（理由：%s）"
                        .formatted(dropped.name(), form.path("reason").asString()),
                "行政复议法第十九条第二款");
    }

    private List<Party> others(CaseFile file) {
        return Respondents.of(file, cases.parties(file.id())).others();
    }
}
