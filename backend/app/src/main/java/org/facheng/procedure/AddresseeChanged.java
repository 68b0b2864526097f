package org.facheng.procedure;

/**
 * Published when what is still to be served on one party is to be served on another from now on.
 *
 * @param before id of the party
 * @param now id of the one that receives for it
 */
public record AddresseeChanged(String caseId, String before, String now) {}
