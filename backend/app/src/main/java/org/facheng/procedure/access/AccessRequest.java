package org.facheng.procedure.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a party asked to look at the papers.
 *
 * @param decidedAt when the last paper there was had been decided for it; null while it waits
 */
public record AccessRequest(
        String id, String caseId, String partyId, String askedBy, Instant askedAt, @Nullable Instant decidedAt) {

    public boolean waits() {
        return decidedAt == null;
    }
}
