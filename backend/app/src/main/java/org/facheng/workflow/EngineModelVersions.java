package org.facheng.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.facheng.procedure.ModelVersions;
import org.springframework.stereotype.Component;

/** The engine's own migration: every model of a case, the called ones too, each onto the latest of its key. */
@Component
class EngineModelVersions implements ModelVersions {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    EngineModelVersions(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.repository = engine.getRepositoryService();
    }

    @Override
    public List<String> casesBehind() {
        var latest = latest();
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(model -> !latest.get(model.getKey()).getId().equals(model.getId()))
                .flatMap(model ->
                        runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).list().stream())
                .map(ProcessInstance::getBusinessKey)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Behind> behind(String caseId) {
        var latest = latest();
        return behind(caseId, latest)
                .map(instance -> model(instance))
                .map(model -> new Behind(
                        model.getKey(),
                        model.getVersion(),
                        latest.get(model.getKey()).getVersion()))
                .sorted(Comparator.comparing(Behind::process))
                .toList();
    }

    @Override
    public void moveOn(String caseId) {
        var latest = latest();
        behind(caseId, latest)
                .forEach(instance -> moveOn(instance, latest.get(model(instance).getKey())));
    }

    private void moveOn(ProcessInstance instance, ProcessDefinition target) {
        var plan = runtime.createMigrationPlan(instance.getProcessDefinitionId(), target.getId())
                .mapEqualActivities();
        RenamedElements.between(
                        repository.getBpmnModelInstance(instance.getProcessDefinitionId()),
                        repository.getBpmnModelInstance(target.getId()))
                .forEach(plan::mapActivities);
        try {
            runtime.newMigration(plan.build())
                    .processInstanceIds(instance.getId())
                    .execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw new NotMovable(reasons(target, e));
        } catch (ProcessEngineException e) {
            // A new timer of the latest model may ask for a clock that no fact of this case has started.
            throw new NotMovable(List.of("%s: %s".formatted(target.getKey(), e.getMessage())));
        }
    }

    private static List<String> reasons(ProcessDefinition target, MigratingProcessInstanceValidationException e) {
        var report = e.getValidationReport();
        return Stream.concat(
                        report.getFailures().stream(),
                        report.getActivityInstanceReports().stream().flatMap(place -> place.getFailures().stream()
                                .map(failure -> place.getSourceScopeId() + ": " + failure)))
                .map(reason -> target.getKey() + "/" + reason)
                .toList();
    }

    private Stream<ProcessInstance> behind(String caseId, Map<String, ProcessDefinition> latest) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
                .filter(instance ->
                        !latest.get(model(instance).getKey()).getId().equals(instance.getProcessDefinitionId()));
    }

    private ProcessDefinition model(ProcessInstance instance) {
        return repository.getProcessDefinition(instance.getProcessDefinitionId());
    }

    private Map<String, ProcessDefinition> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, model -> model));
    }
}
