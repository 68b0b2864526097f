package org.facheng.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.facheng.procedure.ManyTimers;
import org.springframework.stereotype.Component;

/** Moves the due dates of very many timers and tasks, in the caller's transaction. A paused timer stays as it is. */
@Component
class ManyTimersProjection implements ManyTimers {

    private final TimerMapper timers;
    private final TimerLimits limits;
    private final RepositoryServiceImpl repository;

    ManyTimersProjection(TimerMapper timers, TimerLimits limits, ProcessEngine engine) {
        this.timers = timers;
        this.limits = limits;
        this.repository = (RepositoryServiceImpl) engine.getRepositoryService();
    }

    @Override
    public void projectAll(Collection<String> caseIds, BiFunction<String, String, Instant> due) {
        if (caseIds.isEmpty()) {
            return;
        }
        var waiting = timers.waiting(caseIds);
        // After a restart a model is parsed when it is first asked for; only then the limits of its timers are known.
        waiting.stream()
                .map(TimerMapper.WaitingTimer::definitionId)
                .distinct()
                .forEach(repository::getDeployedProcessDefinition);
        Map<Instant, List<String>> jobs = waiting.stream()
                .flatMap(timer -> limits
                        .of(timer.process(), timer.activity())
                        .map(limit -> due.apply(timer.caseId(), limit))
                        .map(instant -> Map.entry(instant, timer.jobId()))
                        .stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        jobs.forEach((instant, ids) -> timers.moveJobs(ids, Date.from(instant)));
    }

    @Override
    public void projectTasks(Map<String, Instant> dues) {
        dues.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((instant, ids) -> {
                    timers.moveTasks(ids, Date.from(instant));
                    timers.moveTaskHistory(ids, Date.from(instant));
                });
    }
}
