package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记其他被申请人的书面答复: of each authority that made the act in common and received the copy, within a period of its own (行政复议法第十九条第二款、
 * 第四十八条、第五十四条第一款).
 */
@Component
class JointReplyAct implements CaseAct {

    private static final String FIELD = "party";

    private final EvidenceOfForms evidence;
    private final ReplyPeriods periods;

    JointReplyAct(EvidenceOfForms evidence, ReplyPeriods periods) {
        this.evidence = evidence;
        this.periods = periods;
    }

    @Override
    public String action() {
        return "submit-joint-reply";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var awaited = awaited(file);
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, awaited, Party::id, Party::name));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_awaited} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var whose = awaited(file).stream()
                .filter(party -> party.id().equals(form.path(FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("not_awaited", "没有等待该机关的答复，请从列表中选择。", "Nothing is awaited of it.")
                        .at("/form/" + FIELD, "请从列表中选择", "choose from the list"));
        evidence.ofRespondent(file, user, form.path("evidence"), whose.name());
    }

    private List<Party> awaited(CaseFile file) {
        return periods.ofOthers(file).stream()
                .filter(ReplyPeriods.OfOne::awaited)
                .map(ReplyPeriods.OfOne::respondent)
                .toList();
    }
}
