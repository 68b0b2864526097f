package org.facheng.procedure.admissibility;

/** The suggestion to the handler. */
public record Advice(Decision decision, String label, Track track) {

    Advice(Decision decision, Track track) {
        this(decision, decision.label(), track);
    }
}
