package org.facheng.walk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hears of every sequence flow that is taken, while one case is walked at a time. */
public final class TakenFlows extends AbstractBpmnParseListener {

    private final Set<String> all = new ConcurrentSkipListSet<>();
    private final List<String> taken = new ArrayList<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        var name = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "/" + flow.getId();
        all.add(name);
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(name));
    }

    /** All there are, as model/flow. */
    public Set<String> all() {
        return Set.copyOf(all);
    }

    /** Those taken since it was asked last. */
    public List<String> sinceLast() {
        var since = List.copyOf(taken);
        taken.clear();
        return since;
    }
}
