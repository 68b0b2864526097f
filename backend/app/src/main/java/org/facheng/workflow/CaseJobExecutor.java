package org.facheng.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs the engine's jobs in the background, each only where it is still due. */
final class CaseJobExecutor extends DefaultJobExecutor {

    private final DueTimers due;

    CaseJobExecutor(DueTimers due) {
        this.due = due;
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new ExecuteJobsRunnable(jobIds, engine) {
            @Override
            protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
                if (due.stillDue(jobId)) {
                    super.executeJob(jobId, commands, failures);
                }
            }
        };
    }
}
