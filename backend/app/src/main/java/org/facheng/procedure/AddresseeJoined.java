package org.facheng.procedure;

/**
 * Published when what is still to be served on one party is to be served on another, too.
 *
 * @param beside id of the party
 * @param joined id of the one that is served beside it, each for itself
 */
public record AddresseeJoined(String caseId, String beside, String joined) {}
