package org.facheng.procedure.casework;

import java.util.stream.Collectors;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.DueDateChanged;
import org.facheng.deadline.DueDatesMoved;
import org.facheng.procedure.EngineTimers;
import org.facheng.procedure.ManyTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the engine's timers follow a clock that moved, in the transaction that moved it. */
@Component
class TimerFollow {

    private final EngineTimers timers;

    private final ManyTimers many;
    private final Deadlines deadlines;

    TimerFollow(EngineTimers timers, ManyTimers many, Deadlines deadlines) {
        this.timers = timers;
        this.many = many;
        this.deadlines = deadlines;
    }

    @EventListener
    void moved(DueDateChanged event) {
        var deadline = event.deadline();
        boolean counts = deadline.running() || "suspended".equals(deadline.state());
        if (counts && !event.started()) {
            timers.project(deadline.caseId(), deadline.key(), deadline.dueExclusive());
        }
    }

    /** A timer waits for the limit it names, whichever clocks of it moved. */
    @EventListener
    void moved(DueDatesMoved event) {
        var caseIds = event.deadlines().stream().map(Deadline::caseId).collect(Collectors.toSet());
        many.projectAll(caseIds, (caseId, limit) -> deadlines
                .find(caseId, limit)
                .filter(Deadline::running)
                .map(Deadline::dueExclusive)
                .orElse(null));
    }
}
