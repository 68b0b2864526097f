package org.facheng.recheck;

import java.time.Instant;

/**
 * A recount that has ended.
 *
 * @param askedBy id of the person who asked for it; null for the nightly one
 * @param clocks how many clocks, timers and tasks were compared
 */
record RecountRun(
        String id,
        String askedBy,
        Instant startedAt,
        Instant finishedAt,
        long cases,
        long clocks,
        long timers,
        long items,
        long differences) {}
