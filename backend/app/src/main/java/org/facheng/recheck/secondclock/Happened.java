package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.facheng.recheck.secondclock.CaseRows.EventRow;

/** What happened to one clock beside the facts of its case. What began once it had ended does not touch it. */
final class Happened {

    private static final String SUSPENDED = "SUSPENDED";
    private static final String EXTENDED = "EXTENDED";
    private static final String MISSED = "MISSED";
    private static final List<String> KNOWN = List.of(SUSPENDED, EXTENDED, MISSED);
    private static final List<String> UNITS = List.of("working_days", "calendar_days", "months", "years");

    private final List<EventRow> events;

    /**
     * @throws Uncountable {@code unknown_event}: what is not understood is never passed over
     */
    Happened(List<EventRow> events) {
        this.events = events;
        if (!events.stream().allMatch(event -> KNOWN.contains(event.kind()))) {
            throw new Uncountable("unknown_event");
        }
    }

    /** The day it was recorded to have run out, or null; what was extended afterwards runs again. */
    LocalDate missed() {
        int extended = of(EXTENDED).stream().mapToInt(EventRow::position).max().orElse(0);
        return of(MISSED).stream()
                .filter(event -> event.position() > extended)
                .map(EventRow::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The stretches that do not count. @param endedOn the day the clock ended, or null */
    List<Period.Gap> gaps(LocalDate endedOn) {
        return of(SUSPENDED).stream()
                .filter(event -> event.to() == null || event.from().isBefore(event.to()))
                .filter(event -> endedOn == null || event.from().isBefore(endedOn))
                .map(event -> new Period.Gap(event.from(), event.to()))
                .toList();
    }

    /** The extensions in the order they were approved. @param endedOn the day the clock ended, or null */
    List<Period.Length> extensions(LocalDate endedOn) {
        return of(EXTENDED).stream()
                .filter(event -> endedOn == null || !event.recordedOn().isAfter(endedOn))
                .sorted(Comparator.comparing(EventRow::recordedOn)
                        .thenComparing(event -> UNITS.indexOf(event.unit()))
                        .thenComparing(EventRow::amount))
                .map(event -> new Period.Length(event.unit(), event.amount()))
                .toList();
    }

    private List<EventRow> of(String kind) {
        return events.stream().filter(event -> event.kind().equals(kind)).toList();
    }
}
