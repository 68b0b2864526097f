package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.facheng.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The day of a recorded fact was wrong: proposed by one person, decided by another. The fact itself stays as it was recorded.
 *
 * @param factPosition which fact of the case
 * @param wasOn the day that held until then
 * @param onDay the right day
 * @param proof how the right day is known
 * @param decision approved or rejected; null while it waits
 */
public record FactCorrection(
        String id,
        String caseId,
        int factPosition,
        LocalDate wasOn,
        LocalDate onDay,
        String reason,
        String proof,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {

    static final String APPROVED = "approved";

    /** Proposed now and not decided. */
    static FactCorrection proposed(Fact fact, LocalDate onDay, String reason, String proof, String by, Instant at) {
        return new FactCorrection(
                Ids.newId(),
                fact.caseId(),
                fact.position(),
                fact.factOn(),
                onDay,
                reason,
                proof,
                by,
                at,
                null,
                null,
                null,
                null);
    }

    public boolean open() {
        return decision == null;
    }

    boolean approved() {
        return APPROVED.equals(decision);
    }
}
