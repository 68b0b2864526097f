package org.facheng.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.facheng.procedure.TaskEnded;
import org.facheng.procedure.TaskOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house, in the engine's own transaction, that a human task opened or ended: no model has to ask for it. */
@Component
class HumanTasks extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    HumanTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, (TaskListener) this::opened);
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) task -> ended(task, true));
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, (TaskListener) task -> ended(task, false));
    }

    private void opened(DelegateTask task) {
        events.publishEvent(new TaskOpened(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                task.getTaskDefinitionKey(),
                (String) task.getExecution().getVariable(Variables.PARTY),
                (String) task.getExecution().getVariable(Variables.DOCUMENT)));
    }

    private void ended(DelegateTask task, boolean completed) {
        events.publishEvent(new TaskEnded(
                task.getId(), task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), completed));
    }
}
