package org.facheng.deadline;

/** Published in the transaction in which a limit that had run out runs again, because what was recorded was put right or extended. */
public record LimitCountedAnew(Deadline deadline) {}
