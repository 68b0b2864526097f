package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Suspension;

/**
 * How the applicant's own period stands on the day of filing.
 *
 * @param lastDay last day of the deciding period, or null if it cannot be computed
 * @param basis articles beside those of 第三十条
 * @param facts the facts that start the periods
 * @param suspensions obstacles that are proven
 * @param missing what the applicant has to add, or null
 */
record ApplicationPeriod(
        Standing standing,
        LocalDate lastDay,
        String detail,
        String basis,
        List<DatedFact> facts,
        List<Suspension> suspensions,
        CorrectionItem missing) {

    enum Standing {
        IN_TIME,
        LATE,
        /** The organ asked still has time to act. */
        TOO_EARLY,
        TO_BE_PROVEN,
        TO_BE_JUDGED,
        /** No period runs, because nothing is complained of that the law lets one complain of. */
        NONE
    }

    /** The same, with a further sentence for the handler. */
    ApplicationPeriod withDetail(String further) {
        return new ApplicationPeriod(standing, lastDay, detail + further, basis, facts, suspensions, missing);
    }

    /** The same, with what starts and stops the other one: both are counted, this one decides. */
    ApplicationPeriod beside(ApplicationPeriod other) {
        var all = Stream.concat(facts.stream(), other.facts.stream()).toList();
        return new ApplicationPeriod(standing, lastDay, detail, basis, all, other.suspensions, missing);
    }

    static ApplicationPeriod none() {
        return new ApplicationPeriod(Standing.NONE, null, "没有可以申请行政复议的行政行为，不计算申请期限。", "", List.of(), List.of(), null);
    }
}
