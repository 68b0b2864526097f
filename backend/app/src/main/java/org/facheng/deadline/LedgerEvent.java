package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.facheng.platform.Ids;

/**
 * Particulars happened to one clock beside the facts; {@code position} counts from 1 within the clock.
 *
 * @param stop the stop it is part of: its events on all clocks of the case, with the resumption that ended it; null for what is no stop
 * @param annulledAt when the stop was taken back as recorded by mistake; null: it holds
 */
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
        Instant recordedAt,
        String stop,
        Instant annulledAt) {

    enum Kind {
        SUSPENDED,
        /** Taken up again on {@code fromOn}, which counts. */
        RESUMED,
        /** An interval that does not count although nothing is suspended. */
        EXCLUDED,
        EXTENDED,
        MISSED
    }

    static LedgerEvent of(Kind kind, Deadline deadline, int position, Particulars what, Instant at) {
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
                at,
                what.stop(),
                null);
    }

    Particulars what() {
        return new Particulars(fromOn, toOn, amount, unit, ground, reason, basis, approvedBy, stop);
    }

    boolean holds() {
        return annulledAt == null;
    }

    /** Whether it begins a suspension that lasts until the case is taken up again. */
    boolean suspends() {
        return kind == Kind.SUSPENDED && toOn == null;
    }

    LedgerEvent annulled(Instant at) {
        return new LedgerEvent(
                id,
                clockId,
                caseId,
                position,
                kind,
                fromOn,
                toOn,
                amount,
                unit,
                ground,
                reason,
                basis,
                approvedBy,
                recordedAt,
                stop,
                at);
    }
}
