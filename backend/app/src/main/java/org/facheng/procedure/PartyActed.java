package org.facheng.procedure;

/**
 * A party did something, or had it entered for it, that no task comes of by itself: whoever has the case has to look.
 *
 * @param act key of the action
 */
public record PartyActed(String caseId, String act) {}
