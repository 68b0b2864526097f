package org.facheng.procedure;

import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/**
 * A human task as its performer finished it.
 *
 * @param taskRef the engine's reference
 * @param partyId the party it is about, or null
 * @param document key of the document it serves, or null
 * @param outcome one of the declared outcomes
 * @param form what was typed, in the shape of the task's form
 */
public record CompletedTask(
        String caseId,
        String taskRef,
        String taskKey,
        String partyId,
        String document,
        User by,
        String outcome,
        JsonNode form) {}
