package org.facheng.clock;

/**
 * An extension of a period: in the period's own unit it is added to the amount, else it is counted from the end so
 * far, before roll-over.
 */
public record Extension(PeriodUnit unit, Integer amount) {}
