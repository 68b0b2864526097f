package org.facheng.procedure.definition;

import java.util.List;
import org.facheng.deadline.Basis;
import org.jspecify.annotations.Nullable;

/**
 * An automatic step of a model that records a fact of its own.
 *
 * @param element element id in the model
 * @param asOfLimit the limit on whose last day the fact counts as given, or null
 * @param each role of those each of whom it concerns apart; null: it concerns the case
 * @param parties what it changes about the parties; mostly empty
 */
public record StepDefinition(
        String element,
        String records,
        String asOfLimit,
        @Nullable String each,
        List<PartyChange> parties,
        Basis basis) {}
