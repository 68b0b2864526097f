package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The administrative act 行政行为 complained of.
 *
 * @param kind what the applicant calls it
 * @param dateMade day it was made, or null
 * @param documentNo its number; several are told apart by {@link #documentNumbers()}
 * @param dateKnown day the applicant learned of it, or null
 * @param knownBy how the applicant learned of it, or null
 * @param originalOrgan who made it, where the matter is one of a court, or null
 * @param sued what of it is challenged in court, or null
 * @param reconsideration what became of it in a reconsideration before the suit, or null
 */
public record Act(
        String kind,
        String content,
        String documentNo,
        Category category,
        LocalDate dateMade,
        LocalDate dateKnown,
        KnownBy knownBy,
        String originalOrgan,
        Sued sued,
        Reconsideration reconsideration) {

    static final Act NOT_STATED = new Act(null, null, null, null, null, null, null, null, null, null);

    private static final Pattern APART = Pattern.compile("[；;、，,]");

    /** What is challenged in court: the act, the decision of the reconsideration organ, both, or that nothing was done. */
    public enum Sued {
        @JsonProperty("original")
        ORIGINAL,
        @JsonProperty("decision")
        DECISION,
        @JsonProperty("both")
        BOTH,
        @JsonProperty("inaction")
        INACTION
    }

    public enum Category {
        @JsonProperty("on-the-spot-penalty")
        ON_THE_SPOT_PENALTY,
        @JsonProperty("penalty")
        PENALTY,
        @JsonProperty("compulsory-measure")
        COMPULSORY_MEASURE,
        @JsonProperty("licensing")
        LICENSING,
        @JsonProperty("natural-resources")
        NATURAL_RESOURCES,
        @JsonProperty("expropriation")
        EXPROPRIATION,
        @JsonProperty("state-compensation")
        STATE_COMPENSATION,
        @JsonProperty("work-injury")
        WORK_INJURY,
        @JsonProperty("operating-autonomy")
        OPERATING_AUTONOMY,
        @JsonProperty("competition")
        COMPETITION,
        @JsonProperty("unlawful-levy")
        UNLAWFUL_LEVY,
        @JsonProperty("social-benefit")
        SOCIAL_BENEFIT,
        @JsonProperty("administrative-agreement")
        ADMINISTRATIVE_AGREEMENT,
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

    /** The numbers one by one; empty where none is given. */
    public List<String> documentNumbers() {
        return documentNo == null
                ? List.of()
                : APART.splitAsStream(documentNo)
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList();
    }

    /** What it is called, by its kind where no name was given. */
    public String named() {
        return kind == null ? ActNames.of(category) : kind;
    }

    /** Where the day from which the applicant knew is stated, and how that was. */
    public String knownProof() {
        return "申请书载明的知道日期" + (knownBy == null ? "" : "（" + knownBy.words() + "）");
    }

    /** The day from which the applicant knew: a penalty on the spot is known when it is made. */
    public LocalDate knownOn() {
        return dateKnown == null && category == Category.ON_THE_SPOT_PENALTY ? dateMade : dateKnown;
    }
}
