package org.facheng.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Job;
import org.facheng.procedure.EngineTimers;
import org.springframework.stereotype.Component;

/**
 * The engine's timers follow the clocks. A timer gets its new date in the transaction that moved the clock, so that it can't run on an old
 * one; a paused clock leaves its job suspended.
 */
@Component
class TimerProjection implements EngineTimers {

    private final ManagementService management;
    private final org.camunda.bpm.engine.RuntimeService runtime;
    private final RepositoryServiceImpl repository;
    private final org.camunda.bpm.engine.TaskService tasks;
    private final TimerLimits limits;
    private final DueJobs dueJobs;
    private final LateTimers lateTimers;
    private final JobExecutorLifecycle background;
    private final CommandExecutor commands;

    TimerProjection(
            ProcessEngine engine,
            TimerLimits limits,
            DueJobs dueJobs,
            LateTimers lateTimers,
            JobExecutorLifecycle background) {
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.repository = (RepositoryServiceImpl) engine.getRepositoryService();
        this.tasks = engine.getTaskService();
        this.limits = limits;
        this.dueJobs = dueJobs;
        this.lateTimers = lateTimers;
        this.background = background;
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    @Override
    public void project(String caseId, String limit, Instant due) {
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list()) {
            for (Job job : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()) {
                if (limitOf(job).filter(limit::equals).isPresent()) {
                    move(job, due);
                }
            }
        }
    }

    /**
     * As the engine's own object and not by its bulk commands: the step that moves a timer may go on to end it, and must then find it as it
     * knows it.
     */
    private void move(Job job, Instant due) {
        commands.execute(step -> {
            var timer = step.getJobManager().findJobById(job.getId());
            timer.setDuedate(Date.from(due == null ? DeadlineWord.NEVER : due));
            var state = due == null ? SuspensionState.SUSPENDED : SuspensionState.ACTIVE;
            timer.setSuspensionState(state.getStateCode());
            return null;
        });
    }

    @Override
    public void projectTask(String taskRef, Instant due) {
        tasks.setDueDate(taskRef, due == null ? null : Date.from(due));
    }

    @Override
    public List<Timer> ofCases(Collection<String> caseIds) {
        var caseOf = new HashMap<String, String>();
        for (String caseId : caseIds) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseId)
                    .list()
                    .forEach(instance -> caseOf.put(instance.getId(), caseId));
        }
        if (caseOf.isEmpty()) {
            return List.of();
        }
        var limitOf = new HashMap<String, Optional<String>>();
        return management.createJobQuery().processInstanceIds(caseOf.keySet()).timers().list().stream()
                .map(job -> new Timer(
                        caseOf.get(job.getProcessInstanceId()),
                        limitOf.computeIfAbsent(job.getJobDefinitionId(), id -> limitOf(job))
                                .orElse(null),
                        job.isSuspended() ? null : job.getDuedate().toInstant(),
                        job.getExceptionMessage() != null))
                .toList();
    }

    @Override
    public long count() {
        return management.createJobQuery().timers().count();
    }

    private Optional<String> limitOf(Job job) {
        // After a restart a model is parsed when it is first asked for; only then the limits of its timers are known.
        repository.getDeployedProcessDefinition(job.getProcessDefinitionId());
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return limits.of(job.getProcessDefinitionKey(), definition.getActivityId());
    }

    @Override
    public void undisturbed(Runnable act) {
        background.pausedWhile(act);
    }

    @Override
    public int runDue() {
        return dueJobs.run();
    }

    @Override
    public void tryAgain() {
        lateTimers.tryAgain();
    }
}
