package org.facheng.procedure.advice;

import java.time.LocalDate;

/** A fact to be recorded in the ledger of the case, and how it is known. */
public record DatedFact(String fact, LocalDate on, String proof) {}
