package org.facheng.procedure.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one paper for one party; decided anew, it is the same one.
 *
 * @param item key of an {@link AccessItem}
 * @param ground key of an {@link AccessGround}; null where it is open
 * @param reason why; null where it is open
 */
public record AccessDecision(
        String caseId,
        String partyId,
        String item,
        boolean open,
        @Nullable String ground,
        @Nullable String reason,
        String decidedBy,
        Instant decidedAt) {}
