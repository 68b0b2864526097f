package org.facheng.procedure;

/** Published when a person has to keep out of a case from now on. */
public record Recused(String caseId, String userId) {}
