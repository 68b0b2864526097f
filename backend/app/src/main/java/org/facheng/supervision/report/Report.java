package org.facheng.supervision.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A report as a procedure declares it.
 *
 * @param note what must be known of where its contents come from
 */
record Report(String id, String procedure, LocalText name, String note, List<Part> parts) {

    /**
     * @param article of the law that asks for it; null for a rule of the house
     * @param internal whether no law asks for it
     */
    record Part(
            String id,
            LocalText name,
            String law,
            @Nullable String article,
            boolean internal,
            List<FigureRule> figures) {}

    Optional<FigureRule> figure(String figure) {
        return parts.stream()
                .flatMap(part -> part.figures().stream())
                .filter(rule -> rule.id().equals(figure))
                .findFirst();
    }

    /** The names of the facts or limits that its figures of these kinds count by. */
    Set<String> asksFor(Measure.Kind... kinds) {
        return parts.stream()
                .flatMap(part -> part.figures().stream())
                .map(FigureRule::measure)
                .filter(measure -> measure != null && List.of(kinds).contains(measure.kind()))
                .flatMap(measure -> measure.of().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
