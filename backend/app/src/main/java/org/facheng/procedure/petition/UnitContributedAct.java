package org.facheng.procedure.petition;

import java.util.Optional;
import java.util.function.Function;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.chain.ChainEntries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 协办反馈: what a unit that was asked for a part says; the answer to the petitioner stays that of the unit that leads. */
@Component
class UnitContributedAct implements CaseAct {

    private final InvolvedUnits units;
    private final Journal journal;

    UnitContributedAct(InvolvedUnits units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "record-contribution";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(units.outstanding(file))
                .filter(asked -> !asked.isEmpty())
                .map(asked -> Choices.in(declared, "unit", asked, Function.identity(), Function.identity()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var unit = form.path("unit").asString();
        if (!units.outstanding(file).contains(unit)) {
            throw Problems.invalid("not_asked", "没有等待该单位的协办反馈，请从列表中选择。", "Nothing is awaited of that unit.")
                    .at("/form/unit", "请从列表中选择", "choose from the list");
        }
        journal.append(Act.of(file.id(), user.actor(), ChainEntries.CONTRIBUTED, "%s反馈协办结果".formatted(unit))
                .with(ChainEntries.sent(unit, form.path("result").asString())));
    }
}
