package org.facheng.deadline;

/**
 * Published when it is written down that a limit recorded as run out would not have under a notice.
 *
 * @param notice how the notice is cited
 */
public record LimitWronged(Deadline deadline, String notice) {}
