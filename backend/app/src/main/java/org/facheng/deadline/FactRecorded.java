package org.facheng.deadline;

import java.time.LocalDate;

/** Published in the transaction that recorded a fact of a case, once for each new one. */
public record FactRecorded(String caseId, String fact, LocalDate on) {}
