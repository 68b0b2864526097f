package org.facheng.recheck.secondclock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a clock stands.
 *
 * @param state running, suspended, met, missed or cancelled
 * @param due the last day; null while nothing is counted
 * @param rawEnd the last day before roll-over
 * @param over the instant at which the last day is over
 * @param status final, or provisional where it may still move
 * @param metOn the day it was met, or null
 * @param late met after the last day
 * @param warnOn first day of the earliest warning point, or null
 */
public record Standing(
        String state,
        LocalDate due,
        LocalDate rawEnd,
        Instant over,
        String status,
        LocalDate metOn,
        boolean late,
        LocalDate warnOn) {

    public static final String RUNNING = "running";
    static final String SUSPENDED = "suspended";
    static final String MET = "met";
    static final String MISSED = "missed";
    static final String CANCELLED = "cancelled";

    boolean open() {
        return state.equals(RUNNING) || state.equals(SUSPENDED);
    }

    /** Whether what it is about is still to be done, in time or not. */
    boolean owed() {
        return open() || state.equals(MISSED) && metOn == null;
    }
}
