package org.facheng.procedure.definition;

/**
 * A procedure in which nobody passes a case on without the consent of who takes it.
 *
 * @param answerWithin calendar days to answer; after them the proposal has lapsed
 */
public record HandOverRule(int answerWithin) {}
