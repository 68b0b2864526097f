package org.facheng.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the inbox as people read it. {@code remaining} counts in {@code remainingUnit} and is negative once passed. */
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
        @Nullable String party) {

    record Person(String username, String displayName) {}

    record Candidate(String role, String roleName, @Nullable String unit) {}
}
