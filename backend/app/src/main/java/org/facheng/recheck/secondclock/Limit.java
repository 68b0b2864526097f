package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.recheck.secondclock.CaseRows.FactRow;

/**
 * What a clock needs of one row of a time-limits.yaml.
 *
 * @param id e.g. {@code reconsideration.acceptance-review}
 * @param name in Chinese
 * @param party body, respondent, applicant, third-party or other
 * @param lifted the fact that takes the effect of {@code unless} away, or null
 * @param length null where the law fixes none: nothing is counted then
 * @param fixedBy the fact that may bring another length, or null
 * @param startDayCounts whether the day of the fact is its first day
 * @param met facts that meet it
 * @param ended facts that end it without meeting it
 * @param warn points of warning before the end
 * @param repeats whether each fact that starts it starts a clock of its own
 * @param holdsFor codes of the bodies and provinces it holds for; empty: everywhere
 * @param from first day on which it can start; null: since ever
 * @param to last such day; null: still
 */
public record Limit(
        String id,
        String name,
        String party,
        String start,
        String given,
        String unless,
        String lifted,
        Integer length,
        String fixedBy,
        String unit,
        boolean startDayCounts,
        boolean rolls,
        List<String> met,
        List<String> ended,
        List<Integer> warn,
        boolean outlivesCase,
        boolean repeats,
        List<String> holdsFor,
        LocalDate from,
        LocalDate to) {

    /** The name models use. */
    public String key() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** This limit with the length a fact of the case brings; itself where it brings none, or none is taken. */
    Limit with(Period.Length brought) {
        return brought == null || fixedBy == null
                ? this
                : new Limit(
                        id,
                        name,
                        party,
                        start,
                        given,
                        unless,
                        lifted,
                        brought.amount(),
                        fixedBy,
                        brought.unit(),
                        startDayCounts,
                        rolls,
                        met,
                        ended,
                        warn,
                        outlivesCase,
                        repeats,
                        holdsFor,
                        from,
                        to);
    }

    /** Whether each fact that starts it may be preceded by one that fixes the length of this clock and of no later one. */
    boolean fixedForOneStart() {
        return repeats && fixedBy != null && !fixedBy.equals(given);
    }

    /** Whether those who have the case set it themselves, or it is the law. */
    boolean holdsAt(List<String> places) {
        return holdsFor.isEmpty() || holdsFor.stream().anyMatch(places::contains);
    }

    /** Whether it is owed by those who use the product. */
    boolean owedByUs() {
        return party.equals("body") || party.equals("respondent");
    }

    boolean inForceOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** Whether it ends with the case: a party's own period outlives it, a duty only where its row says so. */
    boolean endsWithCase() {
        return !outlivesCase && !party.equals("applicant") && !party.equals("third-party");
    }

    /** What keeps it from running, among facts that are known: the first of them, or the first since it was taken away. */
    Optional<FactRow> bar(List<FactRow> facts) {
        var taken = all(lifted, facts).reduce((earlier, later) -> later);
        return taken.isEmpty()
                ? all(unless, facts).findFirst()
                : all(unless, facts)
                        .filter(fact -> fact.position() > taken.get().position())
                        .findFirst();
    }

    private static Stream<FactRow> all(String name, List<FactRow> facts) {
        return facts.stream().filter(fact -> fact.valid() && fact.fact().equals(name));
    }
}
