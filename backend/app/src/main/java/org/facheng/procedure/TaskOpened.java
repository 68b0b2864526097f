package org.facheng.procedure;

/**
 * Published when the engine has opened a human task, in the same transaction.
 *
 * @param taskRef the engine's own reference; stays between inbox and workflow
 * @param key element id in the model, e.g. {@code userTask_reviewApplication}
 * @param partyId the party it is about where a task exists once for each, else null
 * @param document key of the document it serves, else null
 */
public record TaskOpened(String taskRef, String caseId, String key, String partyId, String document) {}
