package org.facheng.procedure;

import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Service;

/** Time has passed: everything that is due by now is done, timers and expiries alike. */
@Service
public class PassingTime {

    private final EngineTimers timers;
    private final Deadlines deadlines;

    PassingTime(EngineTimers timers, Deadlines deadlines) {
        this.timers = timers;
        this.deadlines = deadlines;
    }

    /** Returns when nothing is due any more: a timer may start clocks that have run out as well by now. */
    public void catchUp() {
        int done;
        do {
            done = timers.runDue() + deadlines.recordPassed();
        } while (done > 0);
    }
}
