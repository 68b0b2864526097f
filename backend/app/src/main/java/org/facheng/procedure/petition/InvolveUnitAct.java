package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.chain.ChainEntries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 一家牵头、几家协办: another unit gets a part and a day inside the time of the whole; who leads goes on answering for it. */
@Component
class InvolveUnitAct implements CaseAct {

    /** Whichever of them the matter is under. */
    private static final List<String> WHOLE = List.of("handle", "perform-duty", "answer-target", "review", "recheck");

    private final InvolvedUnits units;
    private final Deadlines deadlines;
    private final Journal journal;

    InvolveUnitAct(InvolvedUnits units, Deadlines deadlines, Journal journal) {
        this.units = units;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "involve-unit";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(units.possible(file))
                .filter(possible -> !possible.isEmpty())
                .map(possible -> Choices.in(declared, "unit", possible, Function.identity(), Function.identity()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var unit = form.path("unit").asString();
        if (!units.possible(file).contains(unit)) {
            throw Problems.invalid("not_to_involve", "请从列表中选择协办单位。", "Choose a unit from the list.")
                    .at("/form/unit", "请从列表中选择", "choose from the list");
        }
        var until = LocalDate.parse(form.path("answerBy").asString());
        WHOLE.stream()
                .flatMap(limit -> deadlines.find(file.id(), limit).stream())
                .filter(Deadline::running)
                .filter(whole -> until.isAfter(whole.due()))
                .findFirst()
                .ifPresent(whole -> {
                    throw Problems.invalid(
                                    "part_after_the_whole",
                                    "协办的最后一日不能晚于办理期限的最后一日%s。".formatted(whole.due()),
                                    "The day of a part can't be after the last day of the whole.")
                            .at("/form/answerBy", "不能晚于" + whole.due(), "not after " + whole.due());
                });
        journal.append(Act.of(file.id(), user.actor(), ChainEntries.INVOLVED, "请%s协办，责任人不变".formatted(unit))
                .with(ChainEntries.involved(unit, form.path("part").asString(), until)));
    }
}
