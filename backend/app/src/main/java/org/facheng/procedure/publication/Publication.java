package org.facheng.procedure.publication;

import java.time.Instant;

/**
 * A proposal to open a decision to the public or to keep it from the public, and what became of it.
 *
 * @param ground for keeping it: a key of the form; null where it is opened
 * @param text what the public would read; null where nothing
 * @param verdict {@code approved} or {@code returned}; null while it waits
 */
record Publication(
        String id,
        String caseId,
        boolean publish,
        String ground,
        String reason,
        String text,
        String proposedBy,
        Instant proposedAt,
        String verdict) {

    boolean waits() {
        return verdict == null;
    }
}
