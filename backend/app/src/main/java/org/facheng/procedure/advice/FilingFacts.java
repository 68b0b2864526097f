package org.facheng.procedure.advice;

import java.util.List;

/**
 * What filing the matter makes certain.
 *
 * @param facts the facts that start and meet clocks, in order of their days
 * @param suspensions where a clock stood still
 */
public record FilingFacts(List<DatedFact> facts, List<Suspension> suspensions) {}
