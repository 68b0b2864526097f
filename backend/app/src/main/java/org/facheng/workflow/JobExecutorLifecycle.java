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
    private final boolean enabled;
    private volatile boolean paused;

    JobExecutorLifecycle(ProcessEngine engine, JobExecutor executor, @Value("${facheng.background}") boolean enabled) {
        this.executor = executor;
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

    @Override
    public Health health() {
        return executor.isActive() || paused || !enabled
                ? Health.up().build()
                : Health.outOfService().build();
    }
}
