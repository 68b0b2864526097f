package org.facheng.procedure;

import java.time.LocalDate;

/**
 * Published when a task goes to a person who did not take it, in the transaction that gives it.
 *
 * @param taskId as the inbox knows it
 * @param key element id in the model
 * @param due last day, or null
 */
public record TaskAssigned(String taskId, String caseId, String key, String userId, LocalDate due) {}
