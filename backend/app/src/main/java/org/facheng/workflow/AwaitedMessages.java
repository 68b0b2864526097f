package org.facheng.workflow;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.facheng.procedure.MessageAwaited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house that a case begins to wait for something from outside. */
@Component
class AwaitedMessages extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    AwaitedMessages(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        EventSubscriptionDeclaration.getDeclarationsForScope(activity).values().stream()
                .filter(declaration -> EventType.MESSAGE.name().equals(declaration.getEventType()))
                .forEach(declaration -> activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> events.publishEvent(new MessageAwaited(
                                execution.getProcessBusinessKey(), declaration.getUnresolvedEventName()))));
    }
}
