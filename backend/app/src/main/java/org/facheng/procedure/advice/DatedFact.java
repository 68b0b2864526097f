package org.facheng.procedure.advice;

import java.time.LocalDate;

/**
 * A fact to be recorded in the ledger of the case, and how it is known.
 *
 * @param days calendar days of a period that it fixes, or null
 */
public record DatedFact(String fact, LocalDate on, String proof, Integer days) {

    public DatedFact(String fact, LocalDate on, String proof) {
        this(fact, on, proof, null);
    }
}
