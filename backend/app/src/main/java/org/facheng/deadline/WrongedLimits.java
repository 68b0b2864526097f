package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Limits recorded as run out that would not have under a holiday notice applied later. Nothing changes them by itself: the accountable person
 * says of each what becomes of it, once and with a reason.
 */
public interface WrongedLimits {

    /**
     * One that nobody has settled.
     *
     * @param id names it within the case
     * @param name of the limit, in Chinese
     * @param ranOutOn the last day it was recorded with
     * @param wouldEndOn its last day under the notice
     * @param notice how the notice is cited
     */
    record Open(String id, String name, LocalDate ranOutOn, LocalDate wouldEndOn, String notice) {}

    /** How one was settled: {@code way} as the form of the procedure names it. */
    record Settlement(String way, String reason, String by, Instant at) {}

    List<Open> open(String caseId);

    /**
     * Writes down what becomes of it; the clock stays as it is.
     *
     * @param by user name
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_limit} where the case has none of this id that is open
     */
    Open settle(String caseId, String id, Settlement settlement);
}
