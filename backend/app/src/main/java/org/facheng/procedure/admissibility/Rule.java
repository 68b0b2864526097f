package org.facheng.procedure.admissibility;

import java.util.Optional;

/** One rule of admissibility, a function of the matter. A refusal is a result, not an exception. */
interface Rule {

    /** What the rule finds; empty where the matter gives it nothing to say. */
    Optional<Examined> examine(Inquiry inquiry);
}
