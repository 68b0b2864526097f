package org.facheng.procedure;

/** Published in the transaction in which a handler proposed to open a decision to the public, or to keep it from the public. */
public record PublicationProposed(String caseId, String paper, boolean publish) {}
