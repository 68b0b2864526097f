package org.facheng.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which sequence flows of the models a case has walked, drawn from the engine's history: every flow out of what was completed; out of an
 * exclusive gateway the one to whatever of its targets was entered next.
 */
final class WalkedFlows {

    private static final String LOOP = "#multiInstanceBody";

    private final HistoryService history;
    private final RepositoryService models;

    WalkedFlows(ProcessEngine engine) {
        this.history = engine.getHistoryService();
        this.models = engine.getRepositoryService();
    }

    /** All there are, as model/flow. */
    Set<String> all() {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model ->
                        models.getBpmnModelInstance(model.getId()).getModelElementsByType(SequenceFlow.class).stream()
                                .map(flow -> name(model.getKey(), flow)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> of(String caseId) {
        var walked = new HashSet<String>();
        for (var instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list()) {
            walked.addAll(of(instance));
        }
        return walked;
    }

    private Set<String> of(HistoricProcessInstance instance) {
        var walked = new HashSet<String>();
        var model = models.getBpmnModelInstance(instance.getProcessDefinitionId());
        var trail = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        for (int i = 0; i < trail.size(); i++) {
            var done = trail.get(i);
            if (done.getEndTime() != null && !done.isCanceled()) {
                FlowNode node = model.getModelElementById(elementOf(done));
                out(node, trail.subList(i + 1, trail.size()))
                        .forEach(flow -> walked.add(name(instance.getProcessDefinitionKey(), flow)));
            }
        }
        return walked;
    }

    private static List<SequenceFlow> out(FlowNode node, List<HistoricActivityInstance> later) {
        var flows = List.copyOf(node.getOutgoing());
        if (!(node instanceof ExclusiveGateway) || flows.size() == 1) {
            return flows;
        }
        return later.stream()
                .map(WalkedFlows::elementOf)
                .flatMap(entered ->
                        flows.stream().filter(flow -> flow.getTarget().getId().equals(entered)))
                .limit(1)
                .toList();
    }

    private static String elementOf(HistoricActivityInstance activity) {
        return activity.getActivityId().replace(LOOP, "");
    }

    private static String name(String model, SequenceFlow flow) {
        return model + "/" + flow.getId();
    }
}
