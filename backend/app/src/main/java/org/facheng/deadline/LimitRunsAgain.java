package org.facheng.deadline;

/** What had taken a period away was lifted: it runs again, from the day it started. */
public record LimitRunsAgain(Deadline deadline) {}
