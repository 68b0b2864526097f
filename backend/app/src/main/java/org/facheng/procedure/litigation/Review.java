package org.facheng.procedure.litigation;

import java.util.List;
import org.facheng.procedure.advice.FilingFacts;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.CourtStage;

/**
 * What the rules say about papers a court served: a suggestion to the handler, and the facts that are certain.
 *
 * @param capacity of the unit that received them
 * @param defences at first instance, in the order of the law; else empty
 * @param defendants who is defendant by law
 * @param facts what to record, with the days
 */
public record Review(
        CourtStage stage,
        Capacity capacity,
        List<Defence> defences,
        List<String> defendants,
        List<Finding> findings,
        FilingFacts facts) {}
