package org.facheng.procedure;

/** Published when lists show another title for a case from now on: one of those it names was replaced. */
public record CaseRenamed(String caseId, String title) {}
