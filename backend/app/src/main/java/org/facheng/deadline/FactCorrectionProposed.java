package org.facheng.deadline;

/** Published in the transaction in which somebody proposed to put the day of a fact right. */
public record FactCorrectionProposed(String caseId, String what) {}
