package org.facheng.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;

/** Port to the engine's timers and task due dates where very many follow the clocks at once, in the caller's transaction. */
public interface ManyTimers {

    /**
     * Moves the running timers of many cases at once.
     *
     * @param due exclusive end by case and limit; null: the timer stays as it is
     */
    void projectAll(Collection<String> caseIds, BiFunction<String, String, Instant> due);

    /** Sets the engine's due dates of many tasks, by reference. */
    void projectTasks(Map<String, Instant> dues);
}
