package org.facheng.procedure;

import org.facheng.platform.BeforeServing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What fell due while the server stood still is done before anybody is served. */
@Component
@Profile("!command")
class CaughtUp extends BeforeServing {

    private final PassingTime passingTime;
    private final EngineTimers timers;
    private final boolean enabled;

    CaughtUp(PassingTime passingTime, EngineTimers timers, @Value("${facheng.background}") boolean enabled) {
        super(1);
        this.passingTime = passingTime;
        this.timers = timers;
        this.enabled = enabled;
    }

    @Override
    protected void work() {
        if (enabled) {
            timers.tryAgain();
            passingTime.catchUp();
        }
    }
}
