package org.facheng.procedure;

/** Published when another person answers for a case from now on, in the transaction that changed it. */
public record AccountableChanged(String caseId, String beforeUserId) {}
