package org.facheng.procedure;

/** Port to the engine's open human tasks. */
public interface WorkItems {

    /** Completes the task with a declared outcome; the caller has locked its own row before. */
    void complete(String taskRef, String outcome);
}
