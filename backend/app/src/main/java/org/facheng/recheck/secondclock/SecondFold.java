package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.recheck.secondclock.CaseRows.EventRow;
import org.facheng.recheck.secondclock.CaseRows.FactRow;

/** Works out where one clock stands, from the facts of its case and what happened to it. */
public final class SecondFold {

    private static final String CASE_CLOSED = "case-closed";
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Limit limit;
    private final FactRow start;
    private final String party;
    private final List<FactRow> facts;
    private final Happened happened;
    private final Readings readings;
    private final DayTable days;

    /** How it ended: met, missed or cancelled, on a day. */
    private record End(String state, LocalDate day) {}

    private SecondFold(
            Limit limit,
            FactRow start,
            String party,
            List<FactRow> facts,
            List<EventRow> events,
            Readings readings,
            DayTable days) {
        this.limit = limit;
        this.start = start;
        this.party = party;
        this.facts = facts;
        this.happened = new Happened(events, readings);
        this.readings = readings;
        this.days = days;
    }

    /**
     * @param start the fact whose day is not counted
     * @param party whose clock it is, or null
     * @param facts of the case, in the order they were recorded
     * @param events of this clock
     * @throws Uncountable with the code of the reason; {@code unknown_event} for a kind of event this code does not know
     */
    public static Standing fold(
            Limit limit,
            FactRow start,
            String party,
            List<FactRow> facts,
            List<EventRow> events,
            Readings readings,
            DayTable days) {
        return new SecondFold(limit, start, party, facts, events, readings, days).standing();
    }

    private Standing standing() {
        var end = end();
        var count = count(
                end == null ? null : end.day(),
                end == null || !end.state().equals(Standing.CANCELLED) ? null : end.day());
        var due = count.due();
        boolean late = end != null
                && end.state().equals(Standing.MET)
                && due != null
                && end.day().isAfter(due);
        var open = due == null ? Standing.SUSPENDED : Standing.RUNNING;
        return new Standing(
                end == null ? open : late ? Standing.MISSED : end.state(),
                due,
                count.rawEnd(),
                due == null ? null : due.plusDays(1).atTime(LocalTime.MIN).toInstant(CHINA),
                due != null && count.settled() ? "final" : "provisional",
                end != null && end.state().equals(Standing.MET) ? end.day() : null,
                late,
                warnOn(due, count.rawEnd()));
    }

    private Count count(LocalDate endedOn, LocalDate takenOn) {
        return SecondClock.count(
                new Period(
                        limit.unit(),
                        limit.length(),
                        start.day(),
                        limit.startDayCounts(),
                        limit.rolls(),
                        readings.is("extension-end", "rolled-end"),
                        happened.extensions(takenOn),
                        happened.gaps(endedOn)),
                days);
    }

    /** What is done ends it, whatever ran out before. Else it ends with the fact that takes it away, or by running out before that. */
    private End end() {
        var gone = gone();
        if (gone != null) {
            return new End(Standing.CANCELLED, gone);
        }
        var met = first(since(limit.met()));
        var closed = all(limit.endsWithCase() ? List.of(CASE_CLOSED) : List.of());
        var taken = first(Stream.of(
                        since(limit.ended()), closed, limit.bar(facts).stream().filter(this::aboutIt))
                .flatMap(ends -> ends));
        if (met.isPresent()
                && (taken.isEmpty() || met.get().position() < taken.get().position())) {
            return new End(Standing.MET, met.get().day());
        }
        var missed = missed(taken.map(FactRow::day).orElse(null));
        if (missed.isPresent()) {
            return new End(Standing.MISSED, missed.get());
        }
        return taken.map(fact -> new End(Standing.CANCELLED, fact.day())).orElse(null);
    }

    /** The day on which what it counts from, or the last of what it waits for, was taken back; null while both hold. */
    private LocalDate gone() {
        if (!start.valid()) {
            return start.annulledOn();
        }
        var waitedFor =
                facts.stream().filter(fact -> fact.fact().equals(limit.given())).toList();
        return waitedFor.stream().anyMatch(FactRow::valid)
                ? null
                : waitedFor.stream()
                        .map(FactRow::annulledOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** It stays missed while the day it was found missed on is its last day: not when it ends later by now, and not when it was taken away. */
    private Optional<LocalDate> missed(LocalDate takenOn) {
        var found = happened.missed();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var due = count(takenOn, takenOn).due();
        return found.stream()
                .filter(day -> due != null && !due.isAfter(day))
                .filter(day -> takenOn == null || takenOn.isAfter(day))
                .findFirst();
    }

    private static Optional<FactRow> first(Stream<FactRow> of) {
        return of.min(Comparator.comparing(FactRow::position));
    }

    /** Of a period that starts again only what was recorded since it started is about it. */
    private Stream<FactRow> since(List<String> names) {
        return limit.repeats() ? all(names).filter(fact -> start.position() < fact.position()) : all(names);
    }

    private Stream<FactRow> all(List<String> names) {
        return facts.stream().filter(FactRow::valid).filter(fact -> names.contains(fact.fact()) && aboutIt(fact));
    }

    private boolean aboutIt(FactRow fact) {
        return fact.concerns(party) && !limit.key().equals(fact.consequenceOf());
    }

    /** Of what we owe ourselves the end before roll-over is warned of, and on no day that rests. */
    private LocalDate warnOn(LocalDate due, LocalDate rawEnd) {
        if (due == null || limit.warn().isEmpty()) {
            return null;
        }
        int before = Collections.max(limit.warn());
        if (limit.unit().startsWith("working_days")) {
            return SecondClock.before(due, before, days);
        }
        var day = (limit.owedByUs() ? rawEnd : due).minusDays(before);
        return days.covers(day) && days.restOn(day) != null ? SecondClock.before(day, 1, days) : day;
    }
}
