package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * 履行裁判: which of the duties was performed. Each has its own period and is proven by itself (行政诉讼法第九十四条, 法释〔2018〕1号第一百五十三条第二款). A case of before each was
 * listed by itself has one clock for all of them, and none to choose from.
 */
@Component
class PerformJudgmentAct implements TaskAct {

    private static final String DUTY = "duty";
    private static final String REST = "rest";
    private static final String PERFORMING = "performing";

    private final Deadlines deadlines;
    private final Cases cases;
    private final RemadeAct remade;

    PerformJudgmentAct(Deadlines deadlines, Cases cases, RemadeAct remade) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.remade = remade;
    }

    @Override
    public String form() {
        return "perform-judgment";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var listed = listed(file);
        if (listed.isEmpty()) {
            return Unasked.in(declared, DUTY);
        }
        var form = Choices.in(
                declared, DUTY, listed, Duty::id, Choices.apart(listed, Duty::name, duty -> "至" + duty.due()));
        ((ArrayNode) form.path("required")).add(DUTY);
        return Prefilled.only(form, DUTY, listed, Duty::id);
    }

    /** As long as two are left, not all are performed with one. */
    @Override
    public boolean open(CaseFile file, String outcome) {
        return !"PERFORMED".equals(outcome) || listed(file).size() < 2;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_duty}, {@code nothing_left}, or as {@link RemadeAct} says */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var listed = listed(file);
        var chosen = done.form().path(DUTY).asString("");
        if (!listed.isEmpty() && listed.stream().noneMatch(duty -> duty.id().equals(chosen))) {
            throw Problems.invalid("no_such_duty", "请选择履行的是哪一项义务。", "Choose which of the duties was performed.")
                    .at("/form/" + DUTY, "请从列表中选择", "choose from the list");
        }
        remade.require(
                file,
                listed.stream()
                        .filter(duty -> duty.id().equals(chosen))
                        .map(Duty::name)
                        .findFirst()
                        .orElse(null),
                done.form());
        if ("PART".equals(done.outcome())
                && listed.size() < 2
                && done.form().path(REST).isEmpty()) {
            throw Problems.invalid(
                            "nothing_left", "没有其他未履行的义务：请补列，或者选择已经全部履行。", "Nothing else is left to be performed.")
                    .at("/form/" + REST, "请补列", "list what is left");
        }
    }

    /** Those not performed yet, by their last day. */
    private List<Duty> listed(CaseFile file) {
        var parties = cases.everParties(file.id());
        return deadlines.toBeMet(file.id(), PERFORMING).stream()
                .sorted(Comparator.comparing(Deadline::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(clock -> parties.stream()
                        .filter(party -> party.id().equals(clock.partyId()))
                        .map(party -> new Duty(party.id(), party.name(), String.valueOf(clock.due()))))
                .toList();
    }

    private record Duty(String id, String name, String due) {}
}
