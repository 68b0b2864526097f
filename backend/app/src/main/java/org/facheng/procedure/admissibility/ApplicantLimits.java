package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;

/** The time limits as data; the rules know their ids, never their lengths. */
public interface ApplicantLimits {

    String APPLY = "reconsideration.apply";
    String APPLY_NOT_INFORMED = "reconsideration.apply-not-informed";
    String NOT_INFORMED_CAP = "reconsideration.apply-not-informed-cap";
    String ABSOLUTE_CAP = "reconsideration.apply-absolute-cap";
    String ABSOLUTE_CAP_REAL_PROPERTY = "reconsideration.apply-absolute-cap-real-property";
    String NON_PERFORMANCE_WAIT = "reconsideration.nonperformance-wait";
    String APPLY_NON_PERFORMANCE = "reconsideration.apply-nonperformance";
    String ACCEPTANCE_REVIEW = "reconsideration.acceptance-review";

    /** The limits as the procedure folders declare them. */
    static ApplicantLimits of(TimeLimits declared) {
        return (id, startedOn) -> {
            TimeLimit limit = declared.byRule(id, startedOn);
            boolean confirmed = "statute".equals(limit.verified(startedOn));
            return new Limit(id, limit.length(), limit.unit(), limit.rolls(), limit.citation(), confirmed);
        };
    }

    /**
     * The limit of this id in the version in force on the day the period starts.
     *
     * @throws IllegalArgumentException if no such limit is declared
     */
    Limit limit(String id, LocalDate startedOn);

    /**
     * A time limit.
     *
     * @param unit working_days, calendar_days, months or years
     * @param rolls whether a last day on a rest day moves to the next working day
     * @param basis law and article
     * @param confirmed false where the text in force could not be had (待确认)
     */
    record Limit(String id, int length, String unit, boolean rolls, String basis, boolean confirmed) {

        /** The article, and that it is to be confirmed if it is. */
        String citation() {
            return confirmed ? basis : basis + "（待确认）";
        }
    }
}
