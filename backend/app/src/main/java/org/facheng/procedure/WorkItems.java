package org.facheng.procedure;

/** Port to the engine's open human tasks. */
public interface WorkItems {

    /** Completes the task with a declared outcome; the caller has locked its own row before. */
    void complete(String taskRef, String outcome);

    /** Opens one more of a task that exists once for each party, for another party; it is as open as the one it stands beside. */
    void another(String taskRef, String partyId);
}
