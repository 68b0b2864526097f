package org.facheng.deadline;

/** Published in the transaction that changed a clock: projections (engine timers, inbox) follow at once. */
public record DueDateChanged(Deadline deadline) {}
