package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;

/** Pairs suspensions with the resumptions that end them, whatever the order they were recorded in. */
final class SuspensionPairs {

    private final SortedMap<LocalDate, List<Label>> begun;
    private final NavigableSet<LocalDate> resumed;

    /**
     * @param begun first days of suspensions with their grounds
     * @param resumed days of resumption
     */
    SuspensionPairs(SortedMap<LocalDate, List<Label>> begun, NavigableSet<LocalDate> resumed) {
        this.begun = begun;
        this.resumed = resumed;
    }

    List<Suspensions.Span> pair() {
        List<Suspensions.Span> spans = new ArrayList<>();
        LocalDate freeAgain = LocalDate.MIN;
        for (var suspension : begun.entrySet()) {
            LocalDate from = suspension.getKey();
            boolean inForce = from.isBefore(freeAgain);
            boolean ofNoDays = !inForce && resumed.contains(from);
            if (!ofNoDays) {
                freeAgain = inForce ? freeAgain : endOf(from);
                LocalDate to = freeAgain.equals(LocalDate.MAX) ? null : freeAgain;
                spans.add(new Suspensions.Span(from, to, true, suspension.getValue()));
            }
        }
        return spans;
    }

    /**
     * The first resumption after a day that no suspension of its own day takes back; {@link LocalDate#MAX} if there is
     * none.
     */
    private LocalDate endOf(LocalDate from) {
        return resumed.tailSet(from, false).stream()
                .filter(day -> !begun.containsKey(day))
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
