package org.facheng.procedure;

/** Published when a case is kept secret from now on: whoever it is kept from has no task of it any more. */
public record CaseKeptSecret(String caseId) {}
