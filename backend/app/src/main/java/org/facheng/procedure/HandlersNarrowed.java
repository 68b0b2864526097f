package org.facheng.procedure;

/** Some who could handle the case have no part in it any more: what they had open goes to others. */
public record HandlersNarrowed(String caseId) {}
