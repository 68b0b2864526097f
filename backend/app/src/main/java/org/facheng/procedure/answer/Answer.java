package org.facheng.procedure.answer;

import java.time.Instant;

/**
 * What a person typed and decided in a task or an act at the case.
 *
 * @param key key of the task or action
 * @param form JSON in the shape of its form
 * @param by username
 */
public record Answer(
        String id,
        String caseId,
        int position,
        String key,
        String partyId,
        String outcome,
        String form,
        String by,
        Instant at) {}
