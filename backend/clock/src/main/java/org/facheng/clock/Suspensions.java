package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Suspensions merged into disjoint spans, so that no day is left out twice. */
final class Suspensions {

    /**
     * {@code [from, to)}; {@code to} null while still suspended.
     *
     * @param grounds the grounds of what was merged, without repetition
     */
    record Span(LocalDate from, LocalDate to, List<Label> grounds) {

        boolean open() {
            return to == null;
        }

        private boolean touches(Span later) {
            return open() || !later.from.isAfter(to);
        }

        private Span merge(Span later) {
            LocalDate end = open() || later.open() ? null : to.isAfter(later.to) ? to : later.to;
            return new Span(
                    from,
                    end,
                    Stream.concat(grounds.stream(), later.grounds.stream())
                            .distinct()
                            .toList());
        }
    }

    static final Suspensions NONE = new Suspensions(List.of());

    private final NavigableMap<LocalDate, Span> byStart = new TreeMap<>();

    Suspensions(Collection<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::from));
        for (Span span : sorted) {
            Span before = byStart.isEmpty() ? null : byStart.lastEntry().getValue();
            Span merged = before != null && before.touches(span) ? before.merge(span) : span;
            byStart.put(merged.from(), merged);
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
