package org.facheng.workflow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.facheng.procedure.ProcedureSteps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Before a timer runs, its case is brought under the calendar in force: under a notice that has not reached the case yet, the timer may have
 * to wait for a later day. To find that out while it runs would be a failure of the timer.
 */
@Component
class DueTimers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcedureSteps steps;
    private final Clock clock;

    DueTimers(ProcessEngine engine, @Lazy ProcedureSteps steps, Clock clock) {
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.steps = steps;
        this.clock = clock;
    }

    /** Whether the job is to run now. One that is gone is left to the engine, which knows what to do. */
    boolean stillDue(String jobId) {
        var job = job(jobId);
        if (job == null || job.getDuedate() == null) {
            return true;
        }
        var caseId = caseOf(job);
        if (caseId != null) {
            steps.followCalendar(caseId);
        }
        var now = job(jobId);
        return now == null || !now.isSuspended() && !now.getDuedate().after(Date.from(clock.instant()));
    }

    private Job job(String jobId) {
        return management.createJobQuery().jobId(jobId).singleResult();
    }

    private String caseOf(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null ? null : instance.getBusinessKey();
    }
}
