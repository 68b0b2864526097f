package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.definition.ActionDefinition;
import org.springframework.stereotype.Component;

/** Whether an act at a case has its place now: as procedure.yaml says, by the facts of the case and by where its models stand. */
@Component
class ActConditions {

    private final Deadlines deadlines;
    private final ReceivedMessages messages;
    private final ProcedureRuntime runtime;

    ActConditions(Deadlines deadlines, ReceivedMessages messages, ProcedureRuntime runtime) {
        this.deadlines = deadlines;
        this.messages = messages;
        this.runtime = runtime;
    }

    boolean met(CaseFile file, ActionDefinition action) {
        boolean itsPlace = file.open()
                ? awaited(file, action) && (action.notAt().isEmpty() || !runtime.standsAt(file.id(), action.notAt()))
                : action.afterClosing();
        return itsPlace
                && drawn(file, action)
                && action.given().stream().allMatch(fact -> stands(file, fact))
                && action.barredBy(fact -> stands(file, fact)).findAny().isEmpty()
                && runs(file, action.whileRuns())
                && (action.whileOwed() == null || deadlines.stillOwed(file.id(), action.whileOwed()));
    }

    /** Whether the model of the case has a way for it; one that is closed waits for nothing anyway. */
    boolean drawn(CaseFile file, ActionDefinition action) {
        return action.needs() == null || !file.open() || runtime.draws(file.id(), action.needs());
    }

    private boolean awaited(CaseFile file, ActionDefinition action) {
        return action.message() == null
                ? action.when().isEmpty() || runtime.standsAt(file.id(), action.when())
                : messages.awaited(file, action);
    }

    /** Whether the limit runs or stands still, if there is one to ask for. */
    private boolean runs(CaseFile file, String limit) {
        return limit == null
                || deadlines
                        .find(file.id(), limit)
                        .filter(clock -> !clock.ended())
                        .isPresent();
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
