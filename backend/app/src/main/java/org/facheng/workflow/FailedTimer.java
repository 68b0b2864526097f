package org.facheng.workflow;

import java.time.Duration;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A job that failed waits for its next try, minutes at first, then an hour each time, and is never given up: what the law says happens on a
 * day happens, however long a disk was full. The engine would write the time of that try over the due date; ours is a date of the law, which
 * a calendar or a suspension may have moved meanwhile. The job waits as one that is locked until then. Where somebody else was in the way
 * it has not failed: it is free to be tried at once.
 */
final class FailedTimer extends JobRetryCmd {

    private static final String WAITS = "retry";
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration LATER = Duration.ofHours(1);

    /** With none left the engine would give it up. */
    private static final int LAST = 1;

    FailedTimer(String jobId, Throwable exception) {
        super(jobId, exception);
    }

    @Override
    public Object execute(CommandContext context) {
        var job = getJob();
        if (job != null) {
            job.unlock();
            if (!inTheWay()) {
                waits(job);
            }
            notifyAcquisition(context);
        }
        return null;
    }

    private void waits(JobEntity job) {
        logException(job);
        var wait = job.getRetries() > LAST ? SOON : LATER;
        job.setRetries(Math.max(LAST, job.getRetries() - 1));
        job.setLockOwner(WAITS);
        job.setLockExpirationTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(wait)));
    }

    private boolean inTheWay() {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException);
    }
}
