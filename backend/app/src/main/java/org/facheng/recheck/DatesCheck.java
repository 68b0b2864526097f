package org.facheng.recheck;

import org.facheng.recheck.secondclock.What.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every clock, timer and task is what the second clock says. */
@Component
@Order(3)
class DatesCheck implements Check {

    private final Recount recount;

    DatesCheck(Recount recount) {
        this.recount = recount;
    }

    @Override
    public void run(Verdict verdict) {
        var tally = recount.run(
                difference -> verdict.differs(difference.finding().what().kind().label(), difference.text()));
        verdict.checked(Kind.CLOCK.label(), tally.clocks());
        verdict.checked(Kind.TIMER.label(), tally.timers());
        verdict.checked(Kind.ITEM.label(), tally.items());
    }
}
