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
            .thenComparing(ClockEvent.StartCorrected::reason, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  /** What ended the limit, or null. */
  ClockEvent end() {
    return end;
  }

  LocalDate endedOn() {
    return end == null ? null : dateOf(end);
  }

  /** Extensions approved before the limit ended, by date of approval. */
  List<PeriodTerms.Lengthening> extensions() {
    return all(ClockEvent.Extended.class)
        .filter(extended -> end == null || !extended.on().isAfter(endedOn()))
        .sorted(Comparator.comparing(ClockEvent.Extended::on)
            .thenComparing(ClockEvent.Extended::unit)
            .thenComparing(ClockEvent.Extended::amount)
            .thenComparing(ClockEvent.Extended::toString))
        .map(extended -> new PeriodTerms.Lengthening(extended.unit(), extended.amount(), extended.approver(), extended.basis()))
        .toList();
  }

  /** Suspensions that began before the limit ended. One of no days is dropped. */
  Suspensions suspensions() {
    SortedMap<LocalDate, List<Label>> begun = new TreeMap<>();
    all(ClockEvent.Suspended.class)
        .filter(suspended -> end == null || suspended.from().isBefore(endedOn()))
        .sorted(Comparator.comparing(ClockEvent.Suspended::toString))
        .forEach(suspended -> begun.computeIfAbsent(suspended.from(), day -> new ArrayList<>()).add(LedgerSteps.ground(suspended)));
    NavigableSet<LocalDate> resumed = new TreeSet<>();
    all(ClockEvent.Resumed.class).map(ClockEvent.Resumed::on).forEach(resumed::add);
    return new Suspensions(pair(begun, resumed));
  }

  private static List<Suspensions.Span> pair(SortedMap<LocalDate, List<Label>> begun, NavigableSet<LocalDate> resumed) {
    List<Suspensions.Span> spans = new ArrayList<>();
    LocalDate freeAgain = LocalDate.MIN;
    for (var suspension : begun.entrySet()) {
      LocalDate from = suspension.getKey();
      boolean inForce = from.isBefore(freeAgain);
      if (inForce || !resumed.contains(from)) {
        LocalDate to = inForce ? freeAgain : endOf(from, begun, resumed);
        spans.add(new Suspensions.Span(from, to == LocalDate.MAX ? null : to, suspension.getValue()));
        freeAgain = to;
      }
    }
    return spans;
  }

  /** The first resumption after a day that is not cancelled out by a suspension of its own day. */
  private static LocalDate endOf(LocalDate from, SortedMap<LocalDate, List<Label>> begun, NavigableSet<LocalDate> resumed) {
    return resumed.tailSet(from, false).stream()
        .filter(day -> !begun.containsKey(day))
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  private ClockEvent findEnd() {
    ClockEvent met = earliest(ClockEvent.Met.class);
    ClockEvent missed = earliest(ClockEvent.Missed.class);
    ClockEvent cancelled = earliest(ClockEvent.Cancelled.class);
    return Stream.of(Optional.ofNullable(met), Optional.ofNullable(missed), Optional.ofNullable(cancelled))
        .flatMap(Optional::stream)
        .filter(event -> cancelled == null || !dateOf(event).isAfter(dateOf(cancelled)))
        .findFirst()
        .orElse(null);
  }

  private ClockEvent earliest(Class<? extends ClockEvent> kind) {
    return all(kind).min(Comparator.<ClockEvent, LocalDate>comparing(Ledger::dateOf).thenComparing(Object::toString)).orElse(null);
  }

  private <E extends ClockEvent> Stream<E> all(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  static ClockState stateAfter(ClockEvent end) {
    if (end instanceof ClockEvent.Met) {
      return ClockState.MET;
    }
    return end instanceof ClockEvent.Missed ? ClockState.MISSED : ClockState.CANCELLED;
  }

  private static LocalDate dateOf(ClockEvent end) {
    if (end instanceof ClockEvent.Met met) {
      return met.on();
    }
    if (end instanceof ClockEvent.Missed missed) {
      return missed.on();
    }
    return ((ClockEvent.Cancelled) end).on();
  }
}
