package org.facheng.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.facheng.procedure.CaseTimers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The timers of one case, whatever model of it they belong to. */
@Component
class DueTimersOfCase implements CaseTimers {

    private final RuntimeService runtime;
    private final TimerMapper timers;
    private final DueJobs jobs;
    private final Clock clock;
    private final TransactionTemplate apart;

    DueTimersOfCase(
            ProcessEngine engine,
            TimerMapper timers,
            DueJobs jobs,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runtime = engine.getRuntimeService();
        this.timers = timers;
        this.jobs = jobs;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public void runDue(String caseId) {
        if (due(caseId)) {
            // One that ran may have begun another model of the case, whose timers are due as well.
            apart.executeWithoutResult(status -> {
                int ran;
                do {
                    var models = models(caseId);
                    ran = models.isEmpty() ? 0 : jobs.run(models);
                } while (ran > 0);
            });
        }
    }

    @Override
    public boolean due(String caseId) {
        return timers.due(caseId, Date.from(clock.instant()));
    }

    private Set<String> models(String caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
                .map(Execution::getId)
                .collect(Collectors.toSet());
    }
}
