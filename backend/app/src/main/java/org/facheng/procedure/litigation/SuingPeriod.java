package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Suspension;

/**
 * How the plaintiff's own period 起诉期限 stood on the day of the suit.
 *
 * @param lastDay last day of the deciding period, or null if it cannot be computed
 * @param facts the facts that start the periods
 * @param suspensions obstacles that are proven
 */
record SuingPeriod(
        Standing standing,
        LocalDate lastDay,
        String detail,
        String basis,
        List<DatedFact> facts,
        List<Suspension> suspensions) {

    enum Standing {
        IN_TIME,
        LATE,
        /** The organ still had time to act or to decide. */
        EARLY,
        /** The fields do not tell, or the court has to say. */
        OPEN
    }

    static SuingPeriod unknown(String detail, String basis) {
        return new SuingPeriod(Standing.OPEN, null, detail, basis, List.of(), List.of());
    }

    SuingPeriod withDetail(String further) {
        return new SuingPeriod(standing, lastDay, detail + further, basis, facts, suspensions);
    }

    SuingPeriod as(Standing other, String further) {
        return new SuingPeriod(other, lastDay, detail + further, basis, facts, suspensions);
    }
}
