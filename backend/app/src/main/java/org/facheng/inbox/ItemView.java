package org.facheng.inbox;

import java.time.Instant;
import java.time.LocalDate;

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
        Person assignee,
        Candidate candidate,
        String reason,
        LocalDate due,
        String dueLevel,
        Integer remaining,
        String remainingUnit,
        Instant createdAt,
        int version,
        String party) {

    record Person(String username, String displayName) {}

    record Candidate(String role, String roleName, String unit) {}
}
