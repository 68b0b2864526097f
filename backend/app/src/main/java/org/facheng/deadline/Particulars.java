package org.facheng.deadline;

import java.time.LocalDate;

/**
 * What is particular to an event of a clock: an interval for a suspension, a length for an extension, the last day for a missed limit.
 *
 * @param stop the stop it is part of, or null
 */
record Particulars(
        LocalDate from,
        LocalDate to,
        Integer amount,
        String unit,
        String ground,
        String reason,
        String basis,
        String approvedBy,
        String stop) {

    /** @param ground key of the ground as time-limits.yaml declares it */
    static Particulars onGround(String ground, LocalDate from, LocalDate to, String reason, String stop) {
        return new Particulars(from, to, null, null, ground, reason, null, null, stop);
    }

    static Particulars interval(LocalDate from, LocalDate to, String ground, String basis, String stop) {
        return new Particulars(from, to, null, null, null, ground, basis, null, stop);
    }

    static Particulars resumption(LocalDate on, String reason, String stop) {
        return new Particulars(on, null, null, null, null, reason, null, null, stop);
    }

    static Particulars length(int amount, String unit, String reason, String basis, String approvedBy) {
        return new Particulars(null, null, amount, unit, null, reason, basis, approvedBy, null);
    }

    static Particulars lastDay(LocalDate due) {
        return new Particulars(due, null, null, null, null, null, null, null, null);
    }
}
