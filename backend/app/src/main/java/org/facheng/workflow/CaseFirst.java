package org.facheng.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.facheng.procedure.ProcedureSteps;

/**
 * Timers that lock their case before they do anything, as everybody else does: one that takes a task away first and asks for the case then
 * stands against whoever has the case and asks for the task.
 */
final class CaseFirst {

    private CaseFirst() {}

    static List<JobHandler> handlers(ProcedureSteps steps) {
        return List.of(new OfBoundary(steps), new OfIntermediate(steps));
    }

    private static final class OfBoundary extends TimerExecuteNestedActivityJobHandler {

        private final ProcedureSteps steps;

        private OfBoundary(ProcedureSteps steps) {
            this.steps = steps;
        }

        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext context, String tenantId) {
            steps.lock(execution.getProcessBusinessKey());
            super.execute(timer, execution, context, tenantId);
        }
    }

    private static final class OfIntermediate extends TimerCatchIntermediateEventJobHandler {

        private final ProcedureSteps steps;

        private OfIntermediate(ProcedureSteps steps) {
            this.steps = steps;
        }

        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext context, String tenantId) {
            steps.lock(execution.getProcessBusinessKey());
            super.execute(timer, execution, context, tenantId);
        }
    }
}
