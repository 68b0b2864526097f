package org.facheng.deadline;

/**
 * Published when it is recorded that a limit is in warning or has run out, once for each, in that transaction.
 *
 * @param expired whether the last day has passed; else its warning point has
 */
public record LimitPassed(Deadline deadline, boolean expired) {}
