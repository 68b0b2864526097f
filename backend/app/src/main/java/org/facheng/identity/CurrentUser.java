package org.facheng.identity;

import java.util.Optional;
import org.facheng.audit.Actor;

/** Whoever acts now. Outside a request (timers, sweeps) it is the system. */
public interface CurrentUser {

    /** The signed-in person, if any. */
    Optional<User> find();

    /**
     * The signed-in person.
     *
     * @throws org.facheng.platform.ProblemException 401 {@code not_signed_in}
     */
    User require();

    /** The actor for the journal: the signed-in person, else {@link Actor#SYSTEM}. */
    Actor actor();
}
