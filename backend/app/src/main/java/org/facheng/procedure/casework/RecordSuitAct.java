package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记起诉: a party went to court, in time or not (行政诉讼法第四十五条，行政复议法第三十四条). */
@Component
class RecordSuitAct implements CaseAct {

    private static final String FIELD = "party";
    private static final String SUING = "suing";

    private final Cases cases;
    private final Deadlines deadlines;
    private final TimeLimits limits;

    RecordSuitAct(Cases cases, Deadlines deadlines, TimeLimits limits) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.limits = limits;
    }

    @Override
    public String action() {
        return "record-suit";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var parties = parties(file);
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, parties, Party::id, Party::name));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = form.path(FIELD).asString("");
        if (parties(file).stream().noneMatch(party -> party.id().equals(chosen))) {
            throw Problems.invalid("no_such_period", "这一当事人没有正在计算的起诉期限。", "No period for suing runs for this party.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    /** Those whose period for going to court has begun and who are not known to have gone. */
    private List<Party> parties(CaseFile file) {
        var open = deadlines.ofCase(file.id()).stream()
                .filter(clock -> limits.members(file.procedure(), SUING).contains(clock.key()))
                .filter(clock -> clock.metOn() == null)
                .map(Deadline::partyId)
                .toList();
        return cases.parties(file.id()).stream()
                .filter(party -> open.contains(party.id())
                        || open.contains(null) && party.role().equals("applicant"))
                .toList();
    }
}
