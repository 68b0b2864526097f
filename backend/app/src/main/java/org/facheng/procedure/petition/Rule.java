package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;

/** One rule about a petition, a function of what was recorded. */
interface Rule {

    /** What the rule finds; empty where the petition gives it nothing to say. */
    Optional<Finding> examine(Petition petition);
}
