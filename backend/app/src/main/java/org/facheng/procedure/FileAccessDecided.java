package org.facheng.procedure;

/** Published when it was decided what of the respondent's papers a party may look at. */
public record FileAccessDecided(String caseId, String partyId) {}
