package org.facheng.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.facheng.platform.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine's clock follows ours: one time in the whole house. */
@Component
class EngineClock {

    @EventListener
    void moved(ClockMoved event) {
        ClockUtil.reset();
        ClockUtil.offset(Duration.between(realNow(), event.to()).toMillis());
    }

    private static Instant realNow() {
        return new Date(ClockUtil.getCurrentTime().getTime()).toInstant();
    }
}
