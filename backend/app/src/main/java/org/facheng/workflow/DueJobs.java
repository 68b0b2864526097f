package org.facheng.workflow;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs every job that is due, in the order of the due dates, for the time machine and for tests: no waiting for the executor. */
@Component
class DueJobs {

    private static final Logger log = LoggerFactory.getLogger(DueJobs.class);

    private final ManagementService management;
    private final DueTimers due;
    private final Clock clock;

    DueJobs(ManagementService management, DueTimers due, Clock clock) {
        this.management = management;
        this.due = due;
        this.clock = clock;
    }

    /** Returns how many ran. A job that fails waits for its next try and shows as an incident; the others still run. */
    int run() {
        return run(management.createJobQuery().active());
    }

    /** The same of the models of one case. */
    int run(Collection<String> instances) {
        return run(management.createJobQuery().active().processInstanceIds(Set.copyOf(instances)));
    }

    private int run(JobQuery waiting) {
        var jobs = waiting.orderByJobDuedate().asc();
        int ran = 0;
        Set<String> failed = new HashSet<>();
        for (Job job = next(jobs, failed); job != null; job = next(jobs, failed)) {
            try {
                if (due.stillDue(job.getId())) {
                    management.executeJob(job.getId());
                    ran++;
                }
            } catch (OptimisticLockingException | org.camunda.bpm.engine.exception.NullValueException e) {
                log.debug("The executor was faster with job {}", job.getId());
            } catch (RuntimeException e) {
                failed.add(job.getId());
                tell(job, e);
            }
        }
        return ran;
    }

    /** Whoever comes second finds the case lock taken and then the work done; that is no failure. */
    private void tell(Job job, RuntimeException e) {
        if (management.createJobQuery().jobId(job.getId()).count() == 0) {
            log.debug("The executor was faster with job {}", job.getId());
        } else {
            log.error("Job {} of case process {} failed", job.getId(), job.getProcessDefinitionKey(), e);
        }
    }

    private Job next(JobQuery jobs, Set<String> failed) {
        return jobs.duedateLowerThan(Date.from(clock.instant())).listPage(0, failed.size() + 1).stream()
                .filter(job -> !failed.contains(job.getId()))
                .findFirst()
                .orElse(null);
    }
}
