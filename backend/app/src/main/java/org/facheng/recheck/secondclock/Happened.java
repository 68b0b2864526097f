package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.recheck.secondclock.CaseRows.EventRow;

/** What happened to one clock beside the facts of its case. What began once it had ended does not touch it. */
final class Happened {

    private static final String SUSPENDED = "SUSPENDED";
    private static final String RESUMED = "RESUMED";
    private static final String EXCLUDED = "EXCLUDED";
    private static final String EXTENDED = "EXTENDED";
    private static final String MISSED = "MISSED";
    private static final List<String> KNOWN = List.of(SUSPENDED, RESUMED, EXCLUDED, EXTENDED, MISSED);
    private static final List<String> UNITS = List.of("working_days", "calendar_days", "months", "years");

    private final List<EventRow> events;
    private final Readings readings;

    /**
     * @throws Uncountable {@code unknown_event}: what is not understood is never passed over
     */
    Happened(List<EventRow> events, Readings readings) {
        this.events = events.stream().filter(event -> !event.annulled()).toList();
        this.readings = readings;
        if (!events.stream().allMatch(event -> KNOWN.contains(event.kind()))) {
            throw new Uncountable("unknown_event");
        }
    }

    /** The last days it was recorded to have run out on, the earliest first. */
    List<LocalDate> missed() {
        return of(MISSED).map(EventRow::from).sorted().toList();
    }

    /** The stretches that do not count. @param endedOn the day the clock ended, or null */
    List<Period.Gap> gaps(LocalDate endedOn) {
        return Stream.concat(intervals(), suspensions())
                .filter(gap -> gap.to() == null || gap.from().isBefore(gap.to()))
                .filter(gap -> endedOn == null || gap.from().isBefore(endedOn))
                .toList();
    }

    /** What was recorded with a last day of its own. */
    private Stream<Period.Gap> intervals() {
        return Stream.concat(of(EXCLUDED), of(SUSPENDED).filter(event -> event.to() != null))
                .map(event -> new Period.Gap(event.from(), event.to()));
    }

    /** What lasts until it is taken up again on a day on which no other suspension begins. */
    private Stream<Period.Gap> suspensions() {
        int shift = readings.is("suspension-days", "suspension-counts") ? 1 : 0;
        var begun = of(SUSPENDED)
                .filter(event -> event.to() == null)
                .map(EventRow::from)
                .sorted()
                .toList();
        return begun.stream().map(from -> {
            var to = of(RESUMED)
                    .map(EventRow::from)
                    .filter(day -> day.isAfter(from) && !begun.contains(day))
                    .min(Comparator.naturalOrder());
            return new Period.Gap(
                    from.plusDays(shift), to.map(day -> day.plusDays(shift)).orElse(null));
        });
    }

    /** The extensions in the order they were approved; one told twice is one. @param takenOn the day the clock was taken away, or null */
    List<Period.Length> extensions(LocalDate takenOn) {
        return of(EXTENDED)
                .filter(event -> takenOn == null || !event.recordedOn().isAfter(takenOn))
                .sorted(Comparator.comparing(EventRow::recordedOn)
                        .thenComparing(event -> UNITS.indexOf(event.unit()))
                        .thenComparing(EventRow::amount))
                .map(Extension::of)
                .distinct()
                .map(extension -> new Period.Length(extension.unit(), extension.amount()))
                .toList();
    }

    private record Extension(LocalDate on, String unit, int amount) {

        static Extension of(EventRow event) {
            return new Extension(event.recordedOn(), event.unit(), event.amount());
        }
    }

    private Stream<EventRow> of(String kind) {
        return events.stream().filter(event -> event.kind().equals(kind));
    }
}
