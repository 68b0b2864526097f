package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the applicant answered on the form. Null means unanswered.
 *
 * @param rightsInformed whether the act told the right to apply, the organ and the time limit
 * @param informedOrganWrongly the organ the act named, where that was the wrong one
 * @param rightsKnownOn day on which the applicant, not having been told, came to know right, organ and time limit
 * @param handedToActingOrganOn day on which the application was handed to the organ that imposed the penalty (第三十二条第一款)
 * @param relayedOn day on which that organ relayed it, as its letter says (第三十二条第二款)
 * @param requestExcused why there is nothing to show that the duty was asked for (第四十四条第二款第一项); null where nobody says so
 * @param performancePeriodFixed whether a law fixes the period in which the duty was to be performed
 * @param performancePeriodEndedOn last day of the period so fixed
 * @param proofMissing proof the organ has to ask for
 * @param urgent protection of person or property was asked for urgently
 * @param longerPeriod the period another law gives for applying, where it is more than sixty days (第二十条第一款)
 * @param realProperty whether the application concerns real property 因不动产提出
 * @param confidential whether the petitioner wants it kept confidential
 * @param persons how many came in person together
 * @param petitionedOn day on which a petition came in about the same matter, which was led over to this application (信访工作条例第三十一条第四项)
 */
public record Declared(
        Relation relation,
        Boolean rightsInformed,
        String informedOrganWrongly,
        LocalDate rightsKnownOn,
        LocalDate postedOn,
        LocalDate handedToActingOrganOn,
        LocalDate relayedOn,
        Boolean oral,
        LocalDate requestReceivedOn,
        RequestExcused requestExcused,
        Boolean performancePeriodFixed,
        LocalDate performancePeriodEndedOn,
        List<Proceeding> otherProceedings,
        List<Proceeding> pendingElsewhere,
        List<Obstacle> obstacles,
        LocalDate priorDecisionOn,
        List<AncillaryReview> ancillaryReview,
        BigDecimal penaltyAmount,
        Boolean stayRequested,
        List<String> proofMissing,
        Boolean anonymous,
        Boolean urgent,
        LongerPeriod longerPeriod,
        Boolean realProperty,
        Boolean confidential,
        Integer persons,
        LocalDate petitionedOn) {

    static final Declared NOTHING = new Declared(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null);

    /** @param days calendar days, more than sixty */
    public record LongerPeriod(@JsonProperty("law") String law, @JsonProperty("days") int days) {}

    public Declared {
        otherProceedings = Lists.orEmpty(otherProceedings);
        pendingElsewhere = Lists.orEmpty(pendingElsewhere);
        obstacles = Lists.orEmpty(obstacles);
        ancillaryReview = Lists.orEmpty(ancillaryReview);
        proofMissing = Lists.orEmpty(proofMissing);
    }

    /** The two exceptions of 第四十四条第二款第一项. */
    public enum RequestExcused {
        /** The duty is one to be performed without being asked 依职权主动履行. */
        @JsonProperty("ex-officio")
        EX_OFFICIO,
        /** The applicant has a good reason for having no proof. */
        @JsonProperty("unable")
        UNABLE
    }

    public enum Relation {
        @JsonProperty("addressee")
        ADDRESSEE,
        @JsonProperty("requester")
        REQUESTER,
        @JsonProperty("reporter")
        REPORTER,
        @JsonProperty("third-party")
        THIRD_PARTY,
        @JsonProperty("branch-of-addressee")
        BRANCH_OF_ADDRESSEE,
        @JsonProperty("other")
        OTHER
    }

    /** A normative document whose review is asked for along with the act 附带审查. */
    public record AncillaryReview(@JsonProperty("title") String title, @JsonProperty("maker") String maker) {}

    public Stream<Proceeding> proceedings() {
        return Stream.concat(otherProceedings.stream(), pendingElsewhere.stream());
    }

    public boolean wronglyInformed() {
        return informedOrganWrongly != null && !informedOrganWrongly.isBlank();
    }
}
