package org.facheng.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Port to the engine's timers and task due dates, which only ever follow the clocks. */
public interface EngineTimers {

    /**
     * A timer of the engine.
     *
     * @param limit the limit or group of its case it waits for; null where it waits for none
     * @param due until when it waits; null while suspended
     * @param failed whether it was tried and failed
     */
    record Timer(String caseId, String limit, Instant due, boolean failed) {}

    /** Moves every timer of the case that names the limit. {@code due} null: the clock is paused. */
    void project(String caseId, String limit, Instant due);

    /** Every timer of these cases. */
    List<Timer> ofCases(Collection<String> caseIds);

    /** How many timers there are, of whatever case. */
    long count();

    /** Sets the engine's due date of one task: exclusive end, or null for none. */
    void projectTask(String taskRef, Instant due);

    /** Does something while no timer runs in the background, and lets them run again: nobody else takes what is due meanwhile. */
    void undisturbed(Runnable act);

    /** Runs every timer due by now, in the order of their due dates, and what follows from them; returns how many ran. */
    int runDue();

    /** Gives those that have no try left another one: no timer is given up. */
    void tryAgain();
}
