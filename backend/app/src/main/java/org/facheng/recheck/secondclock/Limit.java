package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clock needs of one row of a time-limits.yaml.
 *
 * @param id e.g. {@code reconsideration.acceptance-review}
 * @param name in Chinese
 * @param party body, respondent, applicant, third-party or other
 * @param length null where the law fixes none: nothing is counted then
 * @param startDayCounts whether the day of the fact is its first day
 * @param met facts that meet it
 * @param ended facts that end it without meeting it
 * @param warn points of warning before the end
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
        Integer length,
        String unit,
        boolean startDayCounts,
        boolean rolls,
        List<String> met,
        List<String> ended,
        List<Integer> warn,
        boolean outlivesCase,
        List<String> holdsFor,
        LocalDate from,
        LocalDate to) {

    private static final String CASE_CLOSED = "case-closed";

    /** The name models use. */
    public String key() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** Whether it is counted back from the day of an appointment. */
    boolean backwards() {
        return unit.endsWith("_before");
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

    /** Every fact that ends it unmet: a party's own period outlives the case, a duty only where its row says so. */
    List<String> endedBy() {
        var facts = new ArrayList<>(ended);
        if (unless != null) {
            facts.add(unless);
        }
        if (!outlivesCase && !party.equals("applicant") && !party.equals("third-party")) {
            facts.add(CASE_CLOSED);
        }
        return facts;
    }
}
