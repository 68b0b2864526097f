package org.facheng.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.facheng.procedure.ProcedureSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ${deadline.due(execution,'acceptance-review')}}: the engine asks our clock, never the other way round. */
@Component("deadline")
public class DeadlineWord {

    /** A paused clock: a timer without a due date would run at once. Its job is suspended as well. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final ObjectProvider<ProcedureSteps> steps;

    DeadlineWord(ObjectProvider<ProcedureSteps> steps) {
        this.steps = steps;
    }

    /** The exclusive end of the limit as the engine wants it. */
    public Date due(DelegateExecution execution, String limit) {
        var due = steps.getObject().due(execution.getProcessBusinessKey(), limit);
        return Date.from(due == null ? NEVER : due);
    }

    /** Whether something is owed under the limit: its clock runs, or has run out unmet. */
    public boolean owed(DelegateExecution execution, String limit) {
        return steps.getObject().owed(execution.getProcessBusinessKey(), limit);
    }

    /** Whether a clock of the limit runs in the case: what a gateway may ask beside the outcome before it. */
    public boolean runs(DelegateExecution execution, String limit) {
        return steps.getObject().runs(execution.getProcessBusinessKey(), limit);
    }
}
