package org.facheng.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;

/** Starts models, delivers messages, shows where a case stands. */
@Component
class EngineRuntime implements ProcedureRuntime {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    /** The models this product came with, by key: what it starts, even while a newer one beside it has brought newer models. */
    private final Map<String, String> models;

    EngineRuntime(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.repository = engine.getRepositoryService();
        this.models = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
    }

    @Override
    public void start(String caseId, String process) {
        runtime.startProcessInstanceById(models.get(process), caseId);
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
                .correlateExclusively();
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
    public List<Diagram> diagrams(String caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                // All models entered within one call share their start: the one no other called is the main one.
                .sorted(Comparator.comparing(instance -> instance.getSuperProcessInstanceId() != null))
                .map(this::diagram)
                .toList();
    }

    private Diagram diagram(HistoricProcessInstance instance) {
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        return new Diagram(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                xml(instance.getProcessDefinitionId()),
                activities.stream()
                        .filter(a -> a.getEndTime() == null)
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList(),
                activities.stream()
                        .filter(a -> a.getEndTime() != null && !a.isCanceled())
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList());
    }

    private String xml(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
