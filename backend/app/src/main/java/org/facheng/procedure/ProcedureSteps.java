package org.facheng.procedure;

import java.time.Instant;
import java.util.List;

/** The use cases a model may call: each automatic step of a procedure is one of these and nothing else. */
public interface ProcedureSteps {

    /**
     * The exclusive end of a clock.
     *
     * @param limit key of a time limit or of a group of limits
     * @return {@code null} while the clock is paused, or where a group is asked for of which nothing is to be met
     * @throws IllegalStateException when no fact has started the clock: a statutory date must fail loudly
     */
    Instant due(String caseId, String limit);

    /** Whether a clock of this limit or group of limits runs. */
    boolean runs(String caseId, String limit);

    /** Whether a clock of this limit or group runs, or has run out and what it is about is not done yet. */
    boolean owed(String caseId, String limit);

    /** Locks the case until the transaction ends: first of all, so that nobody waits for each other. */
    void lock(String caseId);

    /** Brings the clocks of the case, and with them its timers, under the calendar in force; does nothing where they are. */
    void followCalendar(String caseId);

    /**
     * Records a fact as of today.
     *
     * @param fact key of the fact
     */
    void recordFact(String caseId, String fact);

    /** Whether the fact stands in the case; of several, apart by {@code |}, whether one does. */
    boolean stands(String caseId, String facts);

    /** A limit ran out and the law draws a consequence: records the expiry, and the fact as of the last day of the limit. */
    void recordConsequence(String caseId, String fact, String limit);

    void draftDocument(String caseId, String document);

    /** Numbers and freezes the document and records the fact its issue stands for. */
    void issueDocument(String caseId, String document);

    /** Serves the latest document of this kind on every party that agreed to electronic service; returns the parties still to be served. */
    List<String> serveElectronically(String caseId, String document);

    /**
     * Checks that one of this kind has been served with proof on each of the parties still to be served when service began; fails if one has
     * not been.
     */
    void concludeService(String caseId, String document, List<String> partyIds);

    /** Tells every applicant who has an account that the case has moved on. */
    void notifyApplicants(String caseId);

    /** Opens the case that continues this one elsewhere, where what the case has come to asks for one. */
    void openLinkedCase(String caseId);

    void escalate(String caseId, String role);

    /** Ends the case with its outcome. */
    void close(String caseId, String outcome);
}
