package org.facheng.procedure;

/** Published when a party asked to look at the respondent's papers. */
public record FileAccessAsked(String caseId) {}
