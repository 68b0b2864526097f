package org.facheng.procedure;

/** Published when a human task ended, completed or overtaken by events (a timer, a message). */
public record TaskEnded(String taskRef, String caseId, String key, boolean completed) {}
