package org.facheng.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the job executor last and stops it first, so that no timer runs in a half-built or half-closed application. */
@Component("engineTimersHealth")
class JobExecutorLifecycle implements SmartLifecycle, HealthIndicator {

    private final JobExecutor executor;
    private final LateTimers timers;
    private final boolean enabled;
    private volatile boolean paused;

    JobExecutorLifecycle(
            ProcessEngine engine,
            JobExecutor executor,
            LateTimers timers,
            @Value("${facheng.background}") boolean enabled) {
        this.executor = executor;
        this.timers = timers;
        this.enabled = enabled;
    }

    @Override
    public void start() {
        if (enabled) {
            executor.start();
        }
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    /**
     * Waits for what the executor has begun, keeps it from beginning anything, and lets it go on afterwards. Two moves of the clock follow
     * each other.
     */
    synchronized void pausedWhile(Runnable act) {
        if (!executor.isActive()) {
            act.run();
            return;
        }
        paused = true;
        executor.shutdown();
        try {
            act.run();
        } finally {
            executor.start();
            paused = false;
        }
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** Down where what the law says happens by itself does not happen, even though everything else works. */
    @Override
    public Health health() {
        if (enabled && !paused && !executor.isActive()) {
            return Health.outOfService().build();
        }
        return paused
                ? Health.up().build()
                : timers.late()
                        .map(late -> Health.down()
                                .withDetail("due and not run", late.count())
                                .withDetail("since", late.since())
                                .build())
                        .orElseGet(() -> Health.up().build());
    }
}
