package org.facheng.supervision.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A report as a procedure declares it.
 *
 * @param note what must be known of where its contents come from
 * @param words what its procedure calls what it is made of
 */
record Report(String id, String procedure, LocalText name, String note, List<Part> parts, ReportWords words) {

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
        return rules().filter(rule -> rule.id().equals(figure)).findFirst();
    }

    /** The names of the facts, limits, tasks or acts that its figures of these kinds count by. */
    Set<String> asksFor(Measure.Kind... kinds) {
        return measures(kinds).flatMap(measure -> measure.of().stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean asksForAny(Measure.Kind... kinds) {
        return measures(kinds).findAny().isPresent();
    }

    /** The tasks and acts it reads what was typed in. */
    Set<String> reads() {
        var counted = measures(Measure.Kind.DONE)
                .flatMap(measure -> measure.of().stream())
                .map(Report::key);
        var sources = rules().flatMap(FigureRule::sources).flatMap(source -> source.keys().stream());
        return Stream.concat(counted, sources).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that count what is done, apart by whether what they count may have been on a day before it was done. */
    Set<String> counts(boolean toldLater) {
        return measures(Measure.Kind.DONE)
                .filter(measure -> toldLater == (measure.dayIn() != null))
                .flatMap(measure -> measure.of().stream())
                .map(Report::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String named) {
        return named.split("/", 2)[0];
    }

    private Stream<Measure> measures(Measure.Kind... kinds) {
        return rules().map(FigureRule::measure)
                .filter(measure -> measure != null && List.of(kinds).contains(measure.kind()));
    }

    private Stream<FigureRule> rules() {
        return parts.stream().flatMap(part -> part.figures().stream());
    }
}
