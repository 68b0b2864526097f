package org.facheng.procedure;

import java.time.Instant;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.TimeMachine;
import org.springframework.stereotype.Service;

/** Time has passed: everything that is due by now is done, timers and expiries alike. */
@Service
public class PassingTime {

    private final EngineTimers timers;
    private final Deadlines deadlines;
    private final TimeMachine clock;

    PassingTime(EngineTimers timers, Deadlines deadlines, TimeMachine clock) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Moves the clock and does what is due by then; whatever runs in the background stands still meanwhile. */
    void moveTo(Instant now) {
        timers.undisturbed(() -> {
            clock.set(now);
            catchUp();
        });
    }

    /** Returns when nothing is due any more: a timer may start clocks that have run out as well by now. */
    public void catchUp() {
        int done;
        do {
            done = timers.runDue() + deadlines.recordPassed();
        } while (done > 0);
    }
}
