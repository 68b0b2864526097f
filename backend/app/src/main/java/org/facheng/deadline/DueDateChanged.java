package org.facheng.deadline;

/**
 * Published in the transaction that changed a clock: projections (engine timers, inbox) follow at once.
 *
 * @param started whether the clock started just now, so that nothing can wait for it yet
 */
public record DueDateChanged(Deadline deadline, boolean started) {}
