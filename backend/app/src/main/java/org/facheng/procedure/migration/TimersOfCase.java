package org.facheng.procedure.migration;

import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.EngineTimers;
import org.springframework.stereotype.Component;

/** Has what the latest models time otherwise wait for the clocks as they stand. */
@Component
class TimersOfCase {

    private final EngineTimers timers;
    private final Deadlines deadlines;
    private final TimeLimits limits;

    TimersOfCase(EngineTimers timers, Deadlines deadlines, TimeLimits limits) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.limits = limits;
    }

    void follow(String caseId) {
        deadlines.ofCase(caseId).stream()
                .flatMap(clock -> limits.namesOf(clock).stream())
                .distinct()
                .forEach(name -> deadlines
                        .find(caseId, name)
                        .filter(clock -> limits.waitedFor(name, clock))
                        .ifPresent(clock -> timers.project(caseId, name, clock.dueExclusive())));
    }
}
