package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated fact of a case; {@code position} counts from 1 within the case.
 *
 * @param factOn its day, as corrected last
 * @param consequenceOf key of the limit whose expiry the law turned into this fact, or null
 * @param statedOn the day it was recorded with
 * @param correctedAt when the correction that holds was decided; null where there is none
 * @param correctedWhy its reason, or null
 * @param periodLength the length of the period it fixes, or null
 * @param periodUnit the unit of that length, or null
 * @param stop the stop of clocks it stands for, or null
 * @param annulledAt when it was taken back together with that stop; null: it stands
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
        Instant recordedAt,
        LocalDate statedOn,
        Instant correctedAt,
        String correctedWhy,
        Integer periodLength,
        String periodUnit,
        String stop,
        Instant annulledAt) {

    /** A fact that is recorded now. */
    static Fact of(
            String id,
            String caseId,
            int position,
            Deadlines.NewFact fact,
            String consequenceOf,
            String stop,
            Instant at) {
        return new Fact(
                id,
                caseId,
                position,
                fact.fact(),
                fact.on(),
                fact.partyId(),
                fact.proof(),
                consequenceOf,
                at,
                fact.on(),
                null,
                null,
                fact.period() == null ? null : fact.period().length(),
                fact.period() == null ? null : fact.period().unit(),
                stop,
                null);
    }

    Fact correctedTo(LocalDate day, Instant at, String why) {
        return new Fact(
                id,
                caseId,
                position,
                fact,
                day,
                partyId,
                proof,
                consequenceOf,
                recordedAt,
                statedOn,
                at,
                why,
                periodLength,
                periodUnit,
                stop,
                annulledAt);
    }

    Fact annulled(Instant at) {
        return new Fact(
                id,
                caseId,
                position,
                fact,
                factOn,
                partyId,
                proof,
                consequenceOf,
                recordedAt,
                statedOn,
                correctedAt,
                correctedWhy,
                periodLength,
                periodUnit,
                stop,
                at);
    }

    boolean stands() {
        return annulledAt == null;
    }

    boolean corrected() {
        return correctedAt != null;
    }

    boolean concerns(String party) {
        return partyId == null || party == null || partyId.equals(party);
    }
}
