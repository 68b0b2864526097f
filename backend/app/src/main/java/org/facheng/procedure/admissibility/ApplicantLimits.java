package org.facheng.procedure.admissibility;

/** The ids of the limits the rules of admissibility ask for. */
final class ApplicantLimits {

    static final String APPLY = "reconsideration.apply";
    static final String APPLY_NOT_INFORMED = "reconsideration.apply-not-informed";
    static final String NOT_INFORMED_CAP = "reconsideration.apply-not-informed-cap";
    static final String ABSOLUTE_CAP = "reconsideration.apply-absolute-cap";
    static final String ABSOLUTE_CAP_REAL_PROPERTY = "reconsideration.apply-absolute-cap-real-property";
    static final String NON_PERFORMANCE_WAIT = "reconsideration.nonperformance-wait";
    static final String APPLY_NON_PERFORMANCE = "reconsideration.apply-nonperformance";
    static final String ACCEPTANCE_REVIEW = "reconsideration.acceptance-review";

    private ApplicantLimits() {}
}
