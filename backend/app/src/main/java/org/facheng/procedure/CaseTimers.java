package org.facheng.procedure;

/** Port to the engine's timers of one case that are due by now. */
public interface CaseTimers {

    /**
     * Runs every timer of the case that is due, as the executor would, each in a transaction of its own whatever transaction is open. The
     * caller holds no lock on the case. One that fails waits for its next try and is due still.
     */
    void runDue(String caseId);

    /** Whether a timer of the case is due and has not run. */
    boolean due(String caseId);
}
