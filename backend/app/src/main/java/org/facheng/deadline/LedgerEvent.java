package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.facheng.platform.Ids;

/** What happened to one clock beside the facts; {@code position} counts from 1 within the clock. */
record LedgerEvent(
        String id,
        String clockId,
        String caseId,
        int position,
        Kind kind,
        LocalDate fromOn,
        LocalDate toOn,
        Integer amount,
        String unit,
        String ground,
        String reason,
        String basis,
        String approvedBy,
        Instant recordedAt) {

    enum Kind {
        SUSPENDED,
        /** Taken up again on {@code fromOn}, which counts. */
        RESUMED,
        /** An interval that does not count although nothing is suspended. */
        EXCLUDED,
        EXTENDED,
        MISSED
    }

    /** The particulars: an interval for a suspension, a length for an extension, the last day for a missed limit. */
    record What(
            LocalDate from,
            LocalDate to,
            Integer amount,
            String unit,
            String ground,
            String reason,
            String basis,
            String approvedBy) {

        /** @param ground key of the ground as time-limits.yaml declares it */
        static What onGround(String ground, LocalDate from, LocalDate to, String reason) {
            return new What(from, to, null, null, ground, reason, null, null);
        }

        static What interval(LocalDate from, LocalDate to, String ground, String basis) {
            return new What(from, to, null, null, null, ground, basis, null);
        }

        static What resumption(LocalDate on, String reason) {
            return new What(on, null, null, null, null, reason, null, null);
        }

        static What length(int amount, String unit, String reason, String basis, String approvedBy) {
            return new What(null, null, amount, unit, null, reason, basis, approvedBy);
        }

        static What lastDay(LocalDate due) {
            return new What(due, null, null, null, null, null, null, null);
        }
    }

    static LedgerEvent of(Kind kind, Deadline deadline, int position, What what, Instant at) {
        return new LedgerEvent(
                Ids.newId(),
                deadline.id(),
                deadline.caseId(),
                position,
                kind,
                what.from(),
                what.to(),
                what.amount(),
                what.unit(),
                what.ground(),
                what.reason(),
                what.basis(),
                what.approvedBy(),
                at);
    }
}
