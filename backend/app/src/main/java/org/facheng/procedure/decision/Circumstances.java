package org.facheng.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the case when a decision is proposed.
 *
 * @param today the day it is proposed
 * @param acceptedOn day of acceptance, or null
 * @param actMadeOn day of the act as the application states it, or null
 * @param act category of the act, as the application has it
 * @param requests what the applicant asks for
 * @param compensation whether 行政赔偿 is among them, as the application says; null where it says nothing
 * @param replies what came of the respondents' duty to reply
 * @param thirdParty whether a third party takes part
 * @param thirdPartyRequest whether a request of a third party stands in the case
 * @param thirdPartyEvidence whether the act was found to touch a third party who has given evidence
 * @param imposed what the act says it imposes, and what is asked: where property may have been taken
 * @param hearingHeld whether a hearing was held
 * @param barredEvidence names of what the respondent collected during the reconsideration
 * @param unlawfulClauses documents whose clauses a review in this case found unlawful
 * @param consultation what the case says about asking the committee
 */
record Circumstances(
        LocalDate today,
        LocalDate acceptedOn,
        LocalDate actMadeOn,
        String act,
        List<String> requests,
        @Nullable Boolean compensation,
        Replies replies,
        boolean thirdParty,
        boolean thirdPartyRequest,
        boolean thirdPartyEvidence,
        String imposed,
        boolean hearingHeld,
        List<String> barredEvidence,
        List<String> unlawfulClauses,
        Consultation consultation) {

    /** The reply of the respondent (第四十八条、第五十四条). */
    enum Reply {
        /** It came in time, with evidence. */
        IN_TIME,
        /** It came in time, and no evidence with it or after it in time. */
        WITHOUT_EVIDENCE,
        /** The period has run out without one. */
        MISSING,
        /** The period is running, or nothing is known of it. */
        OPEN
    }

    /** What came of it for the act they made. */
    Reply reply() {
        return replies.ofAct();
    }

    /** 第七十条: the act counts as without evidence, unless a third party's evidence spares it. */
    boolean unproven() {
        return reply() == Reply.MISSING || reply() == Reply.WITHOUT_EVIDENCE;
    }

    /** Whether 行政赔偿 is asked for: by the application, or where it is silent by whoever has read the requests. A word in them asks for nothing. */
    boolean compensationAsked(Proposal proposal) {
        return compensation == null ? proposal.text("compensationAsked").equals("yes") : compensation;
    }

    /** Whether the requests speak of it, and nobody has said yet whether they ask for it. */
    boolean compensationUnsettled(Proposal proposal) {
        return compensation == null
                && asked("赔偿")
                && proposal.text("compensationAsked").isEmpty();
    }

    /** Whether one of the requests speaks of this. */
    boolean asked(String word) {
        return requests.stream().anyMatch(request -> request.contains(word));
    }
}
