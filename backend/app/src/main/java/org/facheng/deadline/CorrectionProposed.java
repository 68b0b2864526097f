package org.facheng.deadline;

/** Published in the transaction in which somebody proposed to put right what was recorded. */
public record CorrectionProposed(String caseId, String what) {}
