package org.facheng.workflow;

import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * A job that failed waits for its next try. The engine would write the time of that try over the due date; ours is a date of the law, which
 * a calendar or a suspension may have moved meanwhile. The job waits as one that is locked until then.
 */
final class FailedTimer extends DefaultJobRetryCmd {

    private static final String WAITS = "retry";

    FailedTimer(String jobId, Throwable exception) {
        super(jobId, exception);
    }

    @Override
    protected void executeCustomStrategy(CommandContext context, JobEntity job, ActivityImpl activity)
            throws Exception {
        Date due = job.getDuedate();
        super.executeCustomStrategy(context, job, activity);
        job.setLockOwner(WAITS);
        job.setLockExpirationTime(job.getDuedate());
        job.setDuedate(due);
    }
}
