package org.facheng.workflow;

import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A job that failed waits for its next try. The engine would write the time of that try over the due date; ours is a date of the law, which
 * a calendar or a suspension may have moved meanwhile. The job waits as one that is locked until then. Where somebody else was in the way
 * it has not failed: it is free to be tried at once.
 */
final class FailedTimer extends DefaultJobRetryCmd {

    private static final String WAITS = "retry";

    FailedTimer(String jobId, Throwable exception) {
        super(jobId, exception);
    }

    @Override
    protected void executeCustomStrategy(CommandContext context, JobEntity job, ActivityImpl activity)
            throws Exception {
        if (inTheWay()) {
            job.unlock();
            notifyAcquisition(context);
            return;
        }
        Date due = job.getDuedate();
        super.executeCustomStrategy(context, job, activity);
        job.setLockOwner(WAITS);
        job.setLockExpirationTime(job.getDuedate());
        job.setDuedate(due);
    }

    private boolean inTheWay() {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException);
    }
}
