package org.facheng.procedure;

/** Published in the transaction in which a proposal about opening a decision to the public was returned to its handler. */
public record PublicationReturned(String caseId, String paper, String reason) {}
