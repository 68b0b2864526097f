package org.facheng.procedure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What fell due while the server stood still is done before anybody is served. */
@Component
@Profile("!command")
class CaughtUp implements SmartLifecycle {

    private static final int BEFORE_ANYBODY_IS_SERVED = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;

    private final PassingTime passingTime;
    private final EngineTimers timers;
    private final boolean enabled;
    private boolean started;

    CaughtUp(PassingTime passingTime, EngineTimers timers, @Value("${facheng.background}") boolean enabled) {
        this.passingTime = passingTime;
        this.timers = timers;
        this.enabled = enabled;
    }

    @Override
    public void start() {
        started = true;
        if (enabled) {
            timers.tryAgain();
            passingTime.catchUp();
        }
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return BEFORE_ANYBODY_IS_SERVED;
    }
}
