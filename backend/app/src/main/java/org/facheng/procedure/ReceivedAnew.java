package org.facheng.procedure;

/**
 * Published when something came in from outside that the models no longer wait for, because its limit had run out and was counted anew since.
 *
 * @param act what was done, in Chinese
 */
public record ReceivedAnew(String caseId, String act) {}
