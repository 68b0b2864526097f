package org.facheng.procedure.casework;

import org.facheng.deadline.DueDateChanged;
import org.facheng.procedure.EngineTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the engine's timers follow a clock that moved, in the transaction that moved it. */
@Component
class TimerFollow {

    private final EngineTimers timers;

    TimerFollow(EngineTimers timers) {
        this.timers = timers;
    }

    @EventListener
    void moved(DueDateChanged event) {
        var deadline = event.deadline();
        boolean counts = deadline.running() || "suspended".equals(deadline.state());
        if (counts && !event.started()) {
            timers.project(deadline.caseId(), deadline.key(), deadline.dueExclusive());
        }
    }
}
