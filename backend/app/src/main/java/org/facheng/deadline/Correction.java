package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.facheng.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something was recorded wrongly: the day of a fact, or that days do not count. Proposed by one person, decided by another. What was recorded
 * stays, this stands beside it.
 *
 * @param factPosition which fact of the case; null where a stop is taken back
 * @param stop the stop that is taken back, or null
 * @param wasOn the day that held until then; of a stop its first day
 * @param onDay the right day; null for what never was: a stop, or a fact that does not hold for the case
 * @param proof how the right day is known; null for a stop
 * @param decision approved or rejected; null while it waits
 */
public record Correction(
        String id,
        String caseId,
        @Nullable Integer factPosition,
        @Nullable String stop,
        LocalDate wasOn,
        @Nullable LocalDate onDay,
        String reason,
        @Nullable String proof,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {

    static final String APPROVED = "approved";

    /** That the fact was of another day: proposed now and not decided. */
    static Correction ofDay(
            Fact fact, @Nullable LocalDate onDay, String reason, @Nullable String proof, String by, Instant at) {
        return proposed(fact.caseId(), fact.position(), null, fact.factOn(), onDay, reason, proof, by, at);
    }

    /** That the stop never was: proposed now and not decided. */
    static Correction ofStop(String caseId, Corrections.RecordedStop stop, String reason, String by, Instant at) {
        return proposed(caseId, null, stop.id(), stop.from(), null, reason, null, by, at);
    }

    private static Correction proposed(
            String caseId,
            Integer factPosition,
            String stop,
            LocalDate wasOn,
            LocalDate onDay,
            String reason,
            String proof,
            String by,
            Instant at) {
        return new Correction(
                Ids.newId(), caseId, factPosition, stop, wasOn, onDay, reason, proof, by, at, null, null, null, null);
    }

    public boolean open() {
        return decision == null;
    }

    /** Whether it takes a stop back. */
    public boolean annuls() {
        return stop != null;
    }

    /** The fact as it is where this holds. */
    Fact applied(Fact fact, Instant at) {
        if (annuls()) {
            return stop.equals(fact.stop()) ? fact.annulled(at) : fact;
        }
        if (!corrects(fact)) {
            return fact;
        }
        return onDay == null ? fact.annulled(at) : fact.correctedTo(onDay, at, "");
    }

    /** The event as it is where this holds. */
    LedgerEvent applied(LedgerEvent event, Instant at) {
        return annuls() && stop.equals(event.stop()) ? event.annulled(at) : event;
    }

    boolean corrects(Fact fact) {
        return Objects.equals(factPosition, fact.position());
    }
}
