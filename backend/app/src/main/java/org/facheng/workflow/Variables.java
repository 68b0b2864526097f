package org.facheng.workflow;

/** The only process variables there are: declared outcomes and loop helpers. Business data stays in our tables. */
final class Variables {

    /** Outcome of the task or call activity just left; local to its scope. */
    static final String OUTCOME = "outcome";

    /** Loop helper: ids of the parties still to be served. */
    static final String PARTIES = "parties";

    /** Loop helper: the party one instance of a task is about. */
    static final String PARTY = "party";

    /** Which document a service call activity serves: handed over by the calling model as a constant. */
    static final String DOCUMENT = "document";

    private Variables() {}
}
