package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The events of one limit, read by kind and date; the order of recording is gone from here on. */
final class Ledger {

    private final Set<ClockEvent> events;
    private final ClockEvent end;

    Ledger(Collection<? extends ClockEvent> events) {
        this.events = Set.copyOf(events);
        this.end = findEnd();
    }

    LocalDate start() {
        LocalDate started = all(ClockEvent.Started.class)
                .map(ClockEvent.Started::on)
                .min(Comparator.naturalOrder())
                .orElseThrow(InvalidPeriodException::invalidStart);
        return correction().map(ClockEvent.StartCorrected::on).orElse(started);
    }

    /** The correction decided last; of the same day, the one with the earlier start. */
    Optional<ClockEvent.StartCorrected> correction() {
        return all(ClockEvent.StartCorrected.class)
                .max(Comparator.comparing(ClockEvent.StartCorrected::decidedOn)
                        .thenComparing(ClockEvent.StartCorrected::on, Comparator.reverseOrder())
                        .thenComparing(
                                ClockEvent.StartCorrected::reason, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** What was taken back, by the days it was about. */
    List<ClockEvent.Annulled> annulled() {
        return all(ClockEvent.Annulled.class)
                .sorted(Comparator.comparing(ClockEvent.Annulled::from).thenComparing(ClockEvent.Annulled::toString))
                .toList();
    }

    /** What fixed the length, if something did. */
    Optional<ClockEvent.LengthFixed> lengthFixed() {
        return all(ClockEvent.LengthFixed.class).min(Comparator.comparing(ClockEvent.LengthFixed::on));
    }

    /** What ended the limit, or null. */
    ClockEvent end() {
        return end;
    }

    LocalDate endedOn() {
        return end == null ? null : Ending.dateOf(end);
    }

    /** Extensions by date of approval; what was approved after the limit no longer applied does not count. */
    List<PeriodTerms.Lengthening> extensions() {
        return all(ClockEvent.Extended.class)
                .filter(extended ->
                        !(end instanceof ClockEvent.Cancelled) || !extended.on().isAfter(endedOn()))
                .sorted(Comparator.comparing(ClockEvent.Extended::on)
                        .thenComparing(ClockEvent.Extended::unit)
                        .thenComparing(ClockEvent.Extended::amount)
                        .thenComparing(ClockEvent.Extended::toString))
                .map(extended -> new PeriodTerms.Lengthening(
                        extended.unit(), extended.amount(), extended.approver(), extended.basis()))
                .toList();
    }

    /** Suspensions that began before the limit ended. One of no days is dropped. */
    Suspensions suspensions() {
        SortedMap<LocalDate, List<Label>> begun = new TreeMap<>();
        all(ClockEvent.Suspended.class)
                .filter(suspended -> end == null || suspended.from().isBefore(endedOn()))
                .sorted(Comparator.comparing(ClockEvent.Suspended::toString))
                .forEach(suspended -> begun.computeIfAbsent(suspended.from(), day -> new ArrayList<>())
                        .add(LedgerSteps.ground(suspended)));
        NavigableSet<LocalDate> resumed = new TreeSet<>();
        all(ClockEvent.Resumed.class).map(ClockEvent.Resumed::on).forEach(resumed::add);
        return new Suspensions(Stream.concat(new SuspensionPairs(begun, resumed).pair().stream(), excluded())
                .toList());
    }

    private Stream<Suspensions.Span> excluded() {
        return all(ClockEvent.Excluded.class)
                .filter(excluded -> excluded.from().isBefore(excluded.to()))
                .filter(excluded -> end == null || excluded.from().isBefore(endedOn()))
                .sorted(Comparator.comparing(ClockEvent.Excluded::toString))
                .map(excluded -> new Suspensions.Span(
                        excluded.from(), excluded.to(), false, List.of(LedgerSteps.ground(excluded))));
    }

    private ClockEvent findEnd() {
        Optional<? extends ClockEvent> cancelled = earliest(ClockEvent.Cancelled.class);
        return Stream.of(earliest(ClockEvent.Met.class), earliest(ClockEvent.Missed.class), cancelled)
                .flatMap(Optional::stream)
                .filter(event -> cancelled.isEmpty() || !Ending.dateOf(event).isAfter(Ending.dateOf(cancelled.get())))
                .findFirst()
                .orElse(null);
    }

    private <E extends ClockEvent> Optional<E> earliest(Class<E> kind) {
        return all(kind).min(Comparator.<E, LocalDate>comparing(Ending::dateOf).thenComparing(Object::toString));
    }

    private <E extends ClockEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
