package org.facheng.procedure.publication;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;

/** The document of a procedure that the public may read, what it is called, who has to look at it, and what its page says of it beside the text. */
interface OpenPaper {

    /**
     * What the page says; nobody's name is in any member.
     *
     * @param kind what it is found by
     * @param respondent the bodies it is about
     * @param orders what was decided
     */
    record Told(String kind, String kindName, String respondent, String orders) {}

    /**
     * Messages of the model by which somebody has a task to say whether the public reads it.
     *
     * @param tookEffect the document has, so it has to be looked at
     * @param proposed it was, on the page of the case
     * @param returned what was proposed
     */
    record Owed(String tookEffect, String proposed, String returned) {}

    String procedure();

    /** Key of the document. */
    String document();

    /** What people are told it is. */
    String name();

    /** Empty where it may be opened and need not be looked at: then it is proposed on the page of the case. */
    default Optional<Owed> owed() {
        return Optional.empty();
    }

    /** Whether a party that is filed as no person may be one, and is veiled where it is called like one. */
    default boolean mayBePerson(Party party) {
        return false;
    }

    /** Whose paper it was about, where its page names that body and a proposal asks for it. */
    default Optional<String> reviewedBody(CaseFile file) {
        return Optional.empty();
    }

    /** Whether its page can say which body it was about; an earlier version did not ask who proposes it. */
    default boolean namesBody(CaseFile file) {
        return true;
    }

    /** Whether this one may be opened, beyond the facts its acts wait for. */
    default boolean mayOpen(CaseFile file) {
        return true;
    }

    Told told(CaseFile file);
}
