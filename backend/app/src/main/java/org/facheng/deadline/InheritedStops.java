package org.facheng.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The stops of a case that were made on other clocks and hold for one that starts now, or runs again. */
final class InheritedStops {

    private InheritedStops() {}

    /**
     * Each once, as it was recorded, after those the clock has.
     *
     * @param ofCase what happened to every clock of the case
     */
    static List<LedgerEvent> of(Deadline clock, TimeLimit limit, List<LedgerEvent> ofCase) {
        var own = ofCase.stream()
                .filter(event -> event.clockId().equals(clock.id()))
                .map(LedgerEvent::what)
                .toList();
        var stops = new LinkedHashMap<Particulars, LedgerEvent>();
        ofCase.stream()
                .filter(LedgerEvent::holds)
                .filter(event -> event.kind() == LedgerEvent.Kind.RESUMED || concerns(limit, event))
                .sorted(Comparator.comparing(LedgerEvent::recordedAt))
                .forEach(event -> stops.putIfAbsent(event.what(), event));
        if (stops.values().stream().allMatch(event -> event.kind() == LedgerEvent.Kind.RESUMED)) {
            return List.of();
        }
        own.forEach(stops::remove);
        var inherited = new ArrayList<LedgerEvent>();
        for (LedgerEvent event : stops.values()) {
            int position = own.size() + inherited.size() + 1;
            inherited.add(LedgerEvent.of(event.kind(), clock, position, event.what(), event.recordedAt()));
        }
        return List.copyOf(inherited);
    }

    private static boolean concerns(TimeLimit limit, LedgerEvent event) {
        return event.ground() != null
                && (limit.suspendedBy().contains(event.ground())
                        || limit.excluded().contains(event.ground()));
    }
}
