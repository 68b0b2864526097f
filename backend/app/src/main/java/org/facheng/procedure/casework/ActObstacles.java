package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.LocalText;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.springframework.stereotype.Component;

/** Why an act has no place now, in words for whoever came too late or too early. */
@Component
class ActObstacles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final LocalText UNKNOWN = new LocalText("", "");

    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;

    ActObstacles(Deadlines deadlines, ProcedureRuntime runtime) {
        this.deadlines = deadlines;
        this.runtime = runtime;
    }

    /** The refusal of an act that has no place now, or is nothing this person has to do at it. */
    ProblemException notNow(CaseFile file, ProcedureDefinition procedure, ActionDefinition action) {
        var why = why(file, procedure, action);
        return Problems.conflict(
                "not_now",
                "案件目前不能办理“%s”%s。".formatted(action.name().zh(), why.zh()),
                "The case does not wait for this now: %s%s."
                        .formatted(action.name().en(), why.en()));
    }

    /** @return what follows the name of the act; empty where it has never had a place at this point of the course */
    private LocalText why(CaseFile file, ProcedureDefinition procedure, ActionDefinition action) {
        if (!file.open() && !action.afterClosing()) {
            return new LocalText("：案件已经办结", ", the case is closed");
        }
        return happened(file, procedure, action)
                .or(() -> underWay(file, procedure, action.notAt()))
                .or(() -> missing(file, procedure, action.given()))
                .orElse(UNKNOWN);
    }

    private Optional<LocalText> happened(CaseFile file, ProcedureDefinition procedure, ActionDefinition action) {
        return action.barredBy(fact -> deadlines.fact(file.id(), fact).isPresent())
                .flatMap(fact -> deadlines.fact(file.id(), fact).map(on -> told(procedure, fact, on)).stream())
                .findFirst();
    }

    private static LocalText told(ProcedureDefinition procedure, String fact, LocalDate on) {
        var name = procedure.facts().get(fact);
        return new LocalText("：本案已于%s%s".formatted(DAY.format(on), name.zh()), ", on %s: %s".formatted(on, name.en()));
    }

    private Optional<LocalText> underWay(CaseFile file, ProcedureDefinition procedure, List<String> notAt) {
        return notAt.stream()
                .filter(element -> runtime.standsAt(file.id(), List.of(element)))
                .map(element -> procedure.tasks().get(element).name())
                .map(task -> new LocalText("：正在办理“%s”".formatted(task.zh()), ", this is under way: " + task.en()))
                .findFirst();
    }

    private Optional<LocalText> missing(CaseFile file, ProcedureDefinition procedure, List<String> given) {
        return given.stream()
                .filter(fact -> deadlines.fact(file.id(), fact).isEmpty())
                .map(procedure.facts()::get)
                .map(fact -> new LocalText("：须在“%s”以后".formatted(fact.zh()), ", first: " + fact.en()))
                .findFirst();
    }
}
