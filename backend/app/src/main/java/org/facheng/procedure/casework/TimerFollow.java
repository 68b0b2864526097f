package org.facheng.procedure.casework;

import java.util.stream.Collectors;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.DueDateChanged;
import org.facheng.deadline.DueDatesMoved;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.EngineTimers;
import org.facheng.procedure.ManyTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the engine's timers follow the clocks, in the transaction that moved one. Where a limit runs for several parties apart, a timer waits
 * for the clock the model means, which need not be the one that moved. Of limits that run side by side the first to run out is waited for also
 * when it has, by a timer of a case that waited for the last of them before. Where nothing is to be met any more, a timer may sleep.
 */
@Component
class TimerFollow {

    private final EngineTimers timers;
    private final ManyTimers many;
    private final Deadlines deadlines;
    private final TimeLimits limits;

    TimerFollow(EngineTimers timers, ManyTimers many, Deadlines deadlines, TimeLimits limits) {
        this.timers = timers;
        this.many = many;
        this.deadlines = deadlines;
        this.limits = limits;
    }

    @EventListener
    void moved(DueDateChanged event) {
        var changed = event.deadline();
        // The first clock of a limit: nothing can wait for it yet. Another party's, or one before it, may be waited for
        // already, and so may another of its group.
        if (event.started()
                && changed.partyId() == null
                && !deadlines.replacesAnother(changed)
                && !limits.byRule(changed.rule(), changed.startedOn()).repeats()) {
            return;
        }
        for (String name : limits.namesOf(changed)) {
            var meant = deadlines.find(changed.caseId(), name).filter(clock -> limits.waitedFor(name, clock));
            if (meant.isPresent() || limits.sleeps(name, changed)) {
                timers.project(
                        changed.caseId(),
                        name,
                        meant.map(Deadline::dueExclusive).orElse(null));
            }
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
