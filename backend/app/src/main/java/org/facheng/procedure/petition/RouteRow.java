package org.facheng.procedure.petition;

import java.util.Optional;

/** One line of the table of routes: a function of the answers that were recorded. */
interface RouteRow {

    /** What the line asks, in a few words. */
    String name();

    /** Where it leads; empty where the answers do not fit it. */
    Optional<Routing> decide(Petition petition);
}
