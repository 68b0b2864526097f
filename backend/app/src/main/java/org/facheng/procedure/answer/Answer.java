package org.facheng.procedure.answer;

import java.time.Instant;

/**
 * What a person typed and decided in a task or an act at the case.
 *
 * @param key key of the task or action
 * @param form JSON in the shape of its form
 * @param told what the choices were called that the case offered then, as JSON: value → words; null where there were none
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
        String told,
        String by,
        Instant at) {}
