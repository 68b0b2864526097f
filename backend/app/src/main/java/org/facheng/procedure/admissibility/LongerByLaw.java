package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY;
import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY_NOT_INFORMED;

import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.matter.Matter;

/**
 * 法律规定的申请期限超过六十日的除外 (行政复议法第二十条第一款但书): who was not told the rights has the same period, only from another day
 * (第三款).
 */
final class LongerByLaw {

    private LongerByLaw() {}

    static LastDays in(LastDays days, Matter matter) {
        var longer = matter.declared().longerPeriod();
        return longer == null
                ? days
                : days.lasting(APPLY, longer.days(), longer.law())
                        .lasting(APPLY_NOT_INFORMED, longer.days(), longer.law());
    }
}
