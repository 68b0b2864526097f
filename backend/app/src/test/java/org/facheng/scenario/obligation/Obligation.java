package org.facheng.scenario.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;

/**
 * A row of the register: a period of the law, where the procedure carries it, and the scenarios that show it.
 *
 * @param elements ids in models and in procedure.yaml
 * @param inModel whether one of them is a node of a model, or made or awaited by one
 * @param met scenarios in which what it demands was done in time
 * @param missed scenarios in which it ran out
 */
record Obligation(TimeLimit limit, Collection<String> elements, boolean inModel, Set<String> met, Set<String> missed) {

    private static final List<String> BOUND = List.of("body", "respondent", "applicant", "third-party");

    /** A period of the law that has a length, by the text or fixed in the case; targets of the house are none. */
    static boolean is(TimeLimit limit) {
        return limit.kind().equals("statutory") && (limit.length() != null || limit.asFixed() != null);
    }

    /** Whether somebody in the procedure is bound by it, so that a scenario has to show it met and another missed. */
    boolean toBeShown() {
        return limit.duty() && BOUND.contains(limit.party());
    }

    static boolean ofAParty(TimeLimit limit) {
        return List.of("applicant", "third-party").contains(limit.party());
    }

    /** @param excused whether it is written why no node of a model carries it, and what does */
    List<String> gapsInModels(boolean excused) {
        return Stream.of(
                        gap(!inModel && !excused, "stands at no node of a model, and no reason says what carries it"),
                        gap(inModel && excused, "stands at a node, though a reason says it doesn't"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param excused whether it is written why no scenario misses it */
    List<String> gaps(boolean excused) {
        return Stream.of(
                        gap(limit.article().isBlank(), "cites no article"),
                        gap(elements.isEmpty(), "stands at no element"),
                        gap(met.isEmpty(), "is met in no scenario"),
                        gap(missed.isEmpty() && !excused, "runs out in no scenario"),
                        gap(excused && !missed.isEmpty(), "runs out in a scenario, though a reason says it doesn't"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> gap(boolean missing, String what) {
        return missing ? Optional.of(limit.key() + " " + what) : Optional.empty();
    }
}
