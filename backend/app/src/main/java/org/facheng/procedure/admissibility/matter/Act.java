package org.facheng.procedure.admissibility.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * The administrative act 行政行为 complained of.
 *
 * @param kind what the applicant calls it
 * @param dateMade day it was made, or null
 * @param dateKnown day the applicant learned of it, or null
 */
public record Act(
        String kind, String content, String documentNo, Category category, LocalDate dateMade, LocalDate dateKnown) {

    static final Act NOT_STATED = new Act(null, null, null, null, null, null);

    public enum Category {
        @JsonProperty("on-the-spot-penalty")
        ON_THE_SPOT_PENALTY,
        @JsonProperty("penalty")
        PENALTY,
        @JsonProperty("compulsory-measure")
        COMPULSORY_MEASURE,
        @JsonProperty("licensing")
        LICENSING,
        @JsonProperty("disclosure")
        DISCLOSURE,
        @JsonProperty("disclosure-refused")
        DISCLOSURE_REFUSED,
        @JsonProperty("duty-reply")
        DUTY_REPLY,
        @JsonProperty("non-performance")
        NON_PERFORMANCE,
        @JsonProperty("public-notice")
        PUBLIC_NOTICE,
        @JsonProperty("other-act")
        OTHER_ACT,
        @JsonProperty("normative-document")
        NORMATIVE_DOCUMENT,
        @JsonProperty("decision-not-performed")
        DECISION_NOT_PERFORMED,
        @JsonProperty("reconsideration-step")
        RECONSIDERATION_STEP,
        @JsonProperty("personnel")
        PERSONNEL,
        @JsonProperty("civil-mediation")
        CIVIL_MEDIATION,
        @JsonProperty("state-act")
        STATE_ACT
    }

    /** The day from which the applicant knew: a penalty on the spot is known when it is made. */
    public LocalDate knownOn() {
        return dateKnown == null && category == Category.ON_THE_SPOT_PENALTY ? dateMade : dateKnown;
    }
}
