package org.facheng.recheck;

import java.time.Instant;

/**
 * A difference as it is kept: since when, and whether it is still there.
 *
 * @param caseId empty for what belongs to no case
 * @param caseNo null where there is no such case
 * @param what name of a {@link org.facheng.recheck.secondclock.What}
 * @param lastSeenAt when the run that saw it last began
 * @param goneAt when a later run did not find it any more; null: it is still there
 */
record Incident(
        String id,
        String caseId,
        String caseNo,
        String unitId,
        String subject,
        String what,
        String name,
        String expected,
        String found,
        Instant firstSeenAt,
        Instant lastSeenAt,
        Instant goneAt) {}
