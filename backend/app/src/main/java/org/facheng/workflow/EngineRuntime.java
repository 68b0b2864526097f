package org.facheng.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;

/** Starts models, delivers messages, tells where a case stands. */
@Component
class EngineRuntime implements ProcedureRuntime {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseDiagrams diagrams;

    /** The models this product came with, by key: what it starts, even while a newer one beside it has brought newer models. */
    private final Map<String, String> models;

    EngineRuntime(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.repository = engine.getRepositoryService();
        this.diagrams = new CaseDiagrams(engine);
        this.models = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
    }

    @Override
    public void start(String caseId, String process) {
        runtime.startProcessInstanceById(models.get(process), caseId);
    }

    @Override
    public void serve(String caseId, String process, String document) {
        runtime.startProcessInstanceById(models.get(process), caseId, Map.of(Variables.DOCUMENT, document));
    }

    @Override
    public void startBy(String caseId, String message) {
        runtime.startProcessInstanceByMessage(message, caseId);
    }

    @Override
    public boolean deliver(String caseId, String message) {
        if (!awaits(caseId, message)) {
            return false;
        }
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .correlateAll();
        return true;
    }

    @Override
    public boolean awaits(String caseId, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    @Override
    public boolean standsAt(String caseId, Collection<String> elements) {
        return elements.stream()
                .anyMatch(element -> runtime.createExecutionQuery()
                                .processInstanceBusinessKey(caseId)
                                .activityId(element)
                                .count()
                        > 0);
    }

    @Override
    public boolean draws(String caseId, String element) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .distinct()
                .anyMatch(model -> repository.getBpmnModelInstance(model).getModelElementById(element) != null);
    }

    @Override
    public List<Diagram> diagrams(String caseId) {
        return diagrams.of(caseId);
    }
}
