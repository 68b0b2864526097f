package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Days that do not count, in disjoint spans, so that none is left out twice. Where an exclusion meets a suspension, the day is suspended. */
final class Suspensions {

    /**
     * {@code [from, to)}; {@code to} null while still suspended.
     *
     * @param suspends whether the period is suspended; else the days are left out of it
     * @param grounds the grounds of what was merged, without repetition
     */
    record Span(LocalDate from, LocalDate to, boolean suspends, List<Label> grounds) {

        boolean open() {
            return to == null;
        }

        private boolean touches(Span later) {
            return open() || !later.from.isAfter(to);
        }

        private Span merge(Span later) {
            return with(later, open() || later.open() ? null : to.isAfter(later.to) ? to : later.to);
        }

        private Span with(Span other, LocalDate end) {
            var both = Stream.concat(grounds.stream(), other.grounds.stream());
            return new Span(from, end, suspends, both.distinct().toList());
        }

        private boolean overlaps(Span other) {
            return (open() || other.from.isBefore(to)) && (other.open() || from.isBefore(other.to));
        }
    }

    static final Suspensions NONE = new Suspensions(List.of());

    private final NavigableMap<LocalDate, Span> byStart = new TreeMap<>();

    Suspensions(Collection<Span> spans) {
        List<Span> excluded = merged(spans.stream().filter(span -> !span.suspends()));
        for (Span suspension : merged(spans.stream().filter(Span::suspends))) {
            Span told = suspension;
            for (Span exclusion : excluded) {
                told = exclusion.overlaps(told) ? told.with(exclusion, told.to()) : told;
            }
            byStart.put(told.from(), told);
        }
        List<Span> suspended = List.copyOf(byStart.values());
        excluded.forEach(exclusion -> addOutside(suspended, exclusion));
    }

    private static List<Span> merged(Stream<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.sorted(Comparator.comparing(Span::from)).forEach(span -> {
            Span before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && before.touches(span)) {
                merged.set(merged.size() - 1, before.merge(span));
            } else {
                merged.add(span);
            }
        });
        return merged;
    }

    /** Adds the parts of an exclusion that no suspension covers. */
    private void addOutside(List<Span> suspended, Span exclusion) {
        LocalDate from = exclusion.from();
        for (Span suspension : suspended) {
            if (suspension.overlaps(exclusion)) {
                add(exclusion, from, suspension.from());
                from = suspension.open() || suspension.to().isAfter(exclusion.to()) ? exclusion.to() : suspension.to();
            }
        }
        add(exclusion, from, exclusion.to());
    }

    private void add(Span exclusion, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            byStart.put(from, new Span(from, to, false, exclusion.grounds()));
        }
    }

    Collection<Span> spans() {
        return byStart.values();
    }

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** The span a day lies in, or null. */
    Span covering(LocalDate day) {
        var entry = byStart.floorEntry(day);
        return entry != null
                        && (entry.getValue().open()
                                || day.isBefore(entry.getValue().to()))
                ? entry.getValue()
                : null;
    }

    /** First day of the next span after a day, or null. */
    LocalDate nextStart(LocalDate day) {
        return byStart.higherKey(day);
    }
}
