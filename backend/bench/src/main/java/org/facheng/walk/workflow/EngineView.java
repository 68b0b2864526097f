package org.facheng.walk.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Where a case stands in the engine, for whoever looks from outside. */
public final class EngineView {

    /** A timer of a paused clock waits until then: for ever. */
    private static final Date NEVER = Date.from(Instant.parse("9000-01-01T00:00:00Z"));

    /** Asked after every move: one statement, where the engine's own query takes one for every process of the case. */
    private static final String UNFINISHED =
            """
            select A.* from ACT_HI_ACTINST A join ACT_RU_EXECUTION E on E.ID_ = A.PROC_INST_ID_
            where E.BUSINESS_KEY_ = #{case} and A.END_TIME_ is null""";

    private final ProcessEngine engine;

    public EngineView(ProcessEngine engine) {
        this.engine = engine;
    }

    /** What failed in the background, one sentence each. Asked after every move, and nearly always there is nothing in the whole engine. */
    public List<String> failures(String caseId) {
        var failed =
                engine.getManagementService().createJobQuery().withException().list();
        if (failed.isEmpty()) {
            return List.of();
        }
        var instances = instances(caseId);
        return failed.stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .map(Job::getExceptionMessage)
                .toList();
    }

    /** Whether the passing of time will bring anything by itself. */
    public boolean timeBrings(String caseId) {
        var instances = instances(caseId);
        return !instances.isEmpty()
                && engine.getManagementService()
                                .createJobQuery()
                                .processInstanceIds(instances)
                                .active()
                                .withRetriesLeft()
                                .duedateLowerThan(NEVER)
                                .count()
                        > 0;
    }

    /** Messages the course of the case waits for; what may happen at any time waits beside it and moves nothing on. */
    public Set<String> awaited(String caseId) {
        return instances(caseId).stream()
                .flatMap(instance -> engine
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance)
                        .list()
                        .stream())
                .filter(this::inCourse)
                .map(EventSubscription::getEventName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean inCourse(EventSubscription awaiting) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(awaiting.getProcessInstanceId())
                .singleResult();
        var model = engine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId());
        return !(model.getModelElementById(awaiting.getActivityId()) instanceof StartEvent);
    }

    /** How many human tasks the engine has open. */
    public long tasks(String caseId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .count();
    }

    /** Elements at which the case stands, as model/element. */
    public Set<String> standing(String caseId) {
        var history = engine.getHistoryService().createNativeHistoricActivityInstanceQuery();
        return history.sql(UNFINISHED).parameter("case", caseId).list().stream()
                .map(EngineView::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(HistoricActivityInstance activity) {
        return activity.getProcessDefinitionKey() + "/" + activity.getActivityId();
    }

    private Set<String> instances(String caseId) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list()
                .stream()
                .map(Execution::getProcessInstanceId)
                .collect(Collectors.toSet());
    }
}
