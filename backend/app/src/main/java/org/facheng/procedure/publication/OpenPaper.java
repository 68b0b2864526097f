package org.facheng.procedure.publication;

import org.facheng.casefile.CaseFile;

/** The document of a procedure that the public may read, and what its page says of it beside the text. */
interface OpenPaper {

    /**
     * What the page says; nobody's name is in any member.
     *
     * @param kind what it is found by
     * @param respondent the bodies it is about
     * @param orders what was decided
     */
    record Told(String kind, String kindName, String respondent, String orders) {}

    String procedure();

    /** Key of the document. */
    String document();

    /** Whether this one may be opened, beyond the facts its acts wait for. */
    default boolean mayOpen(CaseFile file) {
        return true;
    }

    Told told(CaseFile file);
}
