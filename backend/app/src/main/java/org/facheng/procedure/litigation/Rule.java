package org.facheng.procedure.litigation;

import java.util.Optional;

/** One rule about the papers of a court, a function of the suit. */
interface Rule {

    /** What the rule finds; empty where the suit gives it nothing to say. */
    Optional<Examined> examine(Suit suit);
}
