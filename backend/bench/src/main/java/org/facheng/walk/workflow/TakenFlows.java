package org.facheng.walk.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hears of every sequence flow that is taken, while one case is walked at a time. */
public final class TakenFlows extends AbstractBpmnParseListener {

    private final Map<String, ProcessDefinitionEntity> all = new ConcurrentSkipListMap<>();
    private final List<String> taken = new ArrayList<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        var model = (ProcessDefinitionEntity) scope.getProcessDefinition();
        var name = model.getKey() + "/" + flow.getId();
        all.put(name, model);
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(name));
    }

    /** All there are in these files, as model/flow. */
    public Set<String> in(Collection<String> files) {
        return all.entrySet().stream()
                .filter(flow -> files.stream().anyMatch(flow.getValue().getResourceName()::endsWith))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those taken since it was asked last. */
    public List<String> sinceLast() {
        var since = List.copyOf(taken);
        taken.clear();
        return since;
    }
}
