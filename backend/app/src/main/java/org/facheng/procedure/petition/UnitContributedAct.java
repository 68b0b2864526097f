package org.facheng.procedure.petition;

import java.util.Optional;
import java.util.function.Function;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.Prefilled;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.chain.ChainEntries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 协办反馈: what a unit that was asked for a part says; the answer to the petitioner stays that of the unit that leads. */
@Component
class UnitContributedAct implements CaseAct {

    private static final String PART = "part";
    private static final String UNIT = "unit";

    private final InvolvedUnits units;
    private final PartsAsked parts;
    private final Journal journal;

    UnitContributedAct(InvolvedUnits units, PartsAsked parts, Journal journal) {
        this.units = units;
        this.parts = parts;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "record-contribution";
    }

    /** Which part; what an earlier version asked for has no row of its own and is told by the unit alone. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = parts.open(file);
        if (!open.isEmpty()) {
            var form = required(Choices.in(declared, PART, open, Party::id, parts.titles(file, open)), PART);
            return Optional.of(Prefilled.only(Unasked.in(form, UNIT), PART, open, Party::id));
        }
        return Optional.of(units.outstanding(file))
                .filter(asked -> !asked.isEmpty())
                .map(asked -> required(
                        Choices.in(Unasked.in(declared, PART), UNIT, asked, Function.identity(), Function.identity()),
                        UNIT));
    }

    private static JsonNode required(JsonNode form, String field) {
        form.withArray("required").add(field);
        return form;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_asked} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var unit = parts.open(file).isEmpty() ? earlier(file, form) : asked(file, form);
        journal.append(Act.of(file.id(), user.actor(), ChainEntries.CONTRIBUTED, "%s反馈协办结果".formatted(unit))
                .with(ChainEntries.sent(unit, form.path("result").asString())));
    }

    private String asked(CaseFile file, JsonNode form) {
        var part = form.path(PART).asString("");
        return parts.open(file).stream()
                .filter(party -> party.id().equals(part))
                .map(Party::name)
                .findFirst()
                .orElseThrow(() -> notAsked(PART));
    }

    private String earlier(CaseFile file, JsonNode form) {
        var unit = form.path(UNIT).asString("");
        if (!units.outstanding(file).contains(unit)) {
            throw notAsked(UNIT);
        }
        return unit;
    }

    private static ProblemException notAsked(String field) {
        return Problems.invalid("not_asked", "没有等待这一项协办反馈，请从列表中选择。", "Nothing is awaited of that unit.")
                .at("/form/" + field, "请从列表中选择", "choose from the list");
    }
}
