package org.facheng.procedure;

/**
 * A paper has taken effect, and somebody has to say whether the public reads it.
 *
 * @param paper what it is called
 */
public record PublicationDue(String caseId, String paper) {}
