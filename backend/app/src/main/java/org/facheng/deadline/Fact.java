package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated fact of a case as recorded; {@code position} counts from 1 within the case.
 *
 * @param consequenceOf key of the limit whose expiry the law turned into this fact, or null
 */
record Fact(
        String id,
        String caseId,
        int position,
        String fact,
        LocalDate factOn,
        String partyId,
        String proof,
        String consequenceOf,
        Instant recordedAt) {

    boolean concerns(String party) {
        return partyId == null || party == null || partyId.equals(party);
    }
}
