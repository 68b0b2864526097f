package org.facheng.deadline;

import java.util.List;

/** Published in the transaction that moved many running clocks, of whole cases, under a new calendar: projections follow at once. */
public record DueDatesMoved(List<Deadline> deadlines) {}
