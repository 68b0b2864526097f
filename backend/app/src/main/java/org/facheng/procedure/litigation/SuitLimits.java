package org.facheng.procedure.litigation;

/** The ids of the limits the rules about a suit ask for. */
final class SuitLimits {

    static final String AFTER_DECISION = "litigation.sue-after-reconsideration";
    static final String AFTER_DECISION_NOT_INFORMED = "litigation.sue-after-reconsideration-not-informed";
    static final String AFTER_DECISION_CAP = "litigation.sue-after-reconsideration-cap";
    static final String AFTER_NO_DECISION = "litigation.sue-after-no-decision";
    static final String DECIDE = "reconsideration.decide-ordinary";
    static final String DECIDE_SIMPLIFIED = "reconsideration.decide-simplified";

    static final String DIRECT = "litigation.sue-direct";
    static final String NOT_INFORMED = "litigation.sue-not-informed";
    static final String NOT_INFORMED_CAP = "litigation.sue-not-informed-cap";
    static final String ABSOLUTE_CAP = "litigation.sue-absolute-cap";
    static final String ABSOLUTE_CAP_REAL_PROPERTY = "litigation.sue-absolute-cap-real-property";
    static final String NON_PERFORMANCE_WAIT = "litigation.nonperformance-wait";
    static final String NON_PERFORMANCE = "litigation.sue-nonperformance";

    static final String DEFENCE = "litigation.defence";
    static final String APPEAL_JUDGMENT = "litigation.appeal-judgment";
    static final String APPEAL_RULING = "litigation.appeal-ruling";
    static final String APPEAL_ANSWER = "litigation.appeal-answer";

    static final String SUGGESTION_TARGET = "litigation.procurator-suggestion-target";
    static final String NORMATIVE_OPINION = "litigation.normative-opinion";
    static final String NORMATIVE_ADVICE = "litigation.normative-advice-reply";
    static final String ADVICE = "litigation.advice-reply";

    private SuitLimits() {}
}
