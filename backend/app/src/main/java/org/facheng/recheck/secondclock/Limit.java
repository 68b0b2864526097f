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
 * @param met facts that meet it
 * @param ended facts that end it without meeting it
 * @param warn points of warning before the end
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
        boolean rolls,
        List<String> met,
        List<String> ended,
        List<Integer> warn,
        boolean outlivesCase,
        LocalDate from,
        LocalDate to) {

    private static final String CASE_CLOSED = "case-closed";

    /** The name models use. */
    public String key() {
        return id.substring(id.indexOf('.') + 1);
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
