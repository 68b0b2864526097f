package org.facheng.procedure;

/** Published when a case begins to wait for a message from outside. */
public record MessageAwaited(String caseId, String message) {}
