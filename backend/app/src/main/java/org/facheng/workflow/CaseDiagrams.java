package org.facheng.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.facheng.procedure.ProcedureRuntime.Diagram;

/** The models a case has walked or walks, with where it stands in them; the main one first. */
final class CaseDiagrams {

    private final HistoryService history;
    private final RepositoryService repository;

    CaseDiagrams(ProcessEngine engine) {
        this.history = engine.getHistoryService();
        this.repository = engine.getRepositoryService();
    }

    List<Diagram> of(String caseId) {
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
