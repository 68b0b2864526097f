package org.facheng.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Timers that are due and did not run: how many there are and since when; and those without a try left get one. */
@Component
class LateTimers {

    /** @param since the earliest due date */
    record Late(long count, Instant since) {}

    private static final Logger log = LoggerFactory.getLogger(LateTimers.class);

    /** Until then the executor is at it. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ManagementService management;
    private final Clock clock;

    LateTimers(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    Optional<Late> late() {
        var query = management
                .createJobQuery()
                .active()
                .timers()
                .duedateLowerThan(Date.from(clock.instant().minus(PATIENCE)));
        long count = query.count();
        return query.orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst()
                .map(first -> new Late(count, first.getDuedate().toInstant()));
    }

    /** A job an earlier version of the product, or whoever changed it from outside, has left without a try. */
    void tryAgain() {
        var exhausted = management.createJobQuery().noRetriesLeft().list().stream()
                .map(Job::getId)
                .toList();
        if (!exhausted.isEmpty()) {
            log.warn("{} timers had no try left and are tried again", exhausted.size());
            management.setJobRetries(exhausted, 1);
        }
    }
}
