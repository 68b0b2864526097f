package org.facheng.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the inbox as people read it.
 *
 * @param state OPEN (nobody has it), CLAIMED or HELD
 * @param remaining counts in {@code remainingUnit} and is negative once passed
 * @param held why and until when it is set aside, or null
 */
record ItemView(
        String id,
        String key,
        String name,
        String caseNo,
        String caseTitle,
        String procedure,
        String procedureName,
        String stage,
        String stageName,
        String state,
        @Nullable Person assignee,
        Candidate candidate,
        @Nullable String reason,
        @Nullable LocalDate due,
        String dueLevel,
        @Nullable Integer remaining,
        @Nullable String remainingUnit,
        Instant createdAt,
        int version,
        @Nullable String party,
        @Nullable Held held) {

    record Person(String username, String displayName) {}

    /** @param until the day on which it is to be worked on again; null: when it is taken up */
    record Held(Instant since, @Nullable LocalDate until, String reason) {}

    record Candidate(String role, String roleName, @Nullable String unit) {}
}
