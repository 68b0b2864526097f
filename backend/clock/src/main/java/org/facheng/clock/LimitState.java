package org.facheng.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A limit of a case, as the recorded events have it.
 *
 * @param startedOn the day that is not counted (the first day, if the rule counts it)
 * @param due last day after roll-over, which counts whole; null while suspended
 * @param rawEnd last day before roll-over; null while suspended. Warn an authority about its own duty from this day
 * @param dueExclusive start of the day after {@code due} at +08:00; null while suspended
 * @param status final, or provisional where a date may still move: by a holiday notice, or because the limit is
 *     suspended
 * @param endedOn day it was met, missed or cancelled; null while running or suspended
 * @param late met, but after {@code due}
 * @param overdue running, and {@code due} lies before today
 * @param remaining days left after today up to {@code due}: 0 on the last day, below zero when overdue; while
 *     suspended what is left to run on resumption; null once ended
 * @param remainingUnit working_days or calendar_days (also for months and years); null once ended
 * @param explanation why, step by step
 */
public record LimitState(
        ClockState state,
        LocalDate startedOn,
        LocalDate due,
        LocalDate rawEnd,
        Instant dueExclusive,
        PeriodStatus status,
        LocalDate endedOn,
        boolean late,
        boolean overdue,
        Integer remaining,
        PeriodUnit remainingUnit,
        List<Step> explanation) {

    public boolean running() {
        return state == ClockState.RUNNING;
    }

    /** Running with at most this many days left, or overdue: time to warn. */
    public boolean dueWithin(int days) {
        return running() && remaining <= days;
    }
}
