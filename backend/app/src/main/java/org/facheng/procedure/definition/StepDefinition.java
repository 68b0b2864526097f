package org.facheng.procedure.definition;

import java.util.List;
import org.facheng.deadline.Basis;

/**
 * An automatic step of a model that records a fact of its own.
 *
 * @param element element id in the model
 * @param asOfLimit the limit on whose last day the fact counts as given, or null
 * @param parties what it changes about the parties; mostly empty
 */
public record StepDefinition(
        String element, String records, String asOfLimit, List<PartyChange> parties, Basis basis) {}
