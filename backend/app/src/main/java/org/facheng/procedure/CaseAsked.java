package org.facheng.procedure;

/**
 * Something is asked of whoever answers for a case, and no task comes of it: an urging of the body itself, more of a result that was reported.
 *
 * @param what in words
 */
public record CaseAsked(String caseId, String what) {}
