package org.facheng.workflow;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.facheng.procedure.WorkItems;
import org.springframework.stereotype.Component;

/** Completes tasks of the engine. */
@Component
class EngineWorkItems implements WorkItems {

    /** What the engine calls the loop in which a task exists once for each. */
    private static final String LOOP = "#multiInstanceBody";

    private final ProcessEngineConfigurationImpl engine;

    EngineWorkItems(org.camunda.bpm.engine.ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void complete(String taskRef, String outcome) {
        engine.getCommandExecutorTxRequired().execute(new Complete(taskRef, outcome));
    }

    @Override
    public void another(String taskRef, String partyId) {
        var runtime = engine.getRuntimeService();
        var task = engine.getTaskService().createTaskQuery().taskId(taskRef).singleResult();
        var process = task.getProcessInstanceId();
        var loop = runtime.getActivityInstance(process).getActivityInstances(task.getTaskDefinitionKey() + LOOP)[0];
        runtime.createProcessInstanceModification(process)
                .startBeforeActivity(task.getTaskDefinitionKey(), loop.getId())
                .setVariableLocal(Variables.PARTY, partyId)
                .execute();
    }

    /** Leaves the task with its outcome in the scope whose gateway reads it, so that two tasks at once never see each other's. */
    private record Complete(String taskRef, String outcome) implements Command<Void> {

        @Override
        public Void execute(CommandContext context) {
            var task = context.getTaskManager().findTaskById(taskRef);
            if (task == null) {
                throw new IllegalStateException("The engine does not know this task any more");
            }
            var execution = task.getExecution();
            var scope = execution.getActivity().isScope() ? execution.getParent() : execution;
            scope.setVariableLocal(Variables.OUTCOME, outcome);
            task.complete();
            return null;
        }
    }
}
