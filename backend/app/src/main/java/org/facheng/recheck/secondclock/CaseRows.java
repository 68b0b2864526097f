package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is recorded of one case, row by row.
 *
 * @param region code of the province whose holidays bind it, or null
 * @param places codes of the body that has it and of its province
 * @param roles role of each party by its id
 * @param facts in the order they were recorded
 * @param events what happened to single clocks, in the order it was recorded
 * @param clocks where the product says its clocks stand
 */
public record CaseRows(
        String procedure,
        String region,
        List<String> places,
        Map<String, String> roles,
        List<FactRow> facts,
        List<EventRow> events,
        List<ClockRow> clocks) {

    /**
     * A dated fact.
     *
     * @param position from 1
     * @param party whom it concerns, or null
     * @param consequenceOf key of the limit that ran out and so made it a fact, or null
     * @param annulledOn the civil day on which it was taken back, or null
     * @param fixes the length it gives to a limit that waits for it, or null
     * @param named the last day it gives to such a limit by itself, whatever day that is counted from, or null
     */
    public record FactRow(
            int position,
            String fact,
            LocalDate day,
            String party,
            String consequenceOf,
            LocalDate annulledOn,
            Period.Length fixes,
            LocalDate named) {

        FactRow(int position, String fact, LocalDate day, String party, String consequenceOf) {
            this(position, fact, day, party, consequenceOf, null, null, null);
        }

        boolean valid() {
            return annulledOn == null;
        }

        boolean brings() {
            return fixes != null || named != null;
        }

        /** The length it gives to what is counted from that day. */
        Period.Length bringsFrom(LocalDate start) {
            return named == null
                    ? fixes
                    : new Period.Length("calendar_days", Math.max(1, (int) (named.toEpochDay() - start.toEpochDay())));
        }

        boolean concerns(String whose) {
            return party == null || whose == null || party.equals(whose);
        }
    }

    /**
     * What happened to one clock; days and length as its kind has them.
     *
     * @param kind as recorded, e.g. SUSPENDED
     * @param recordedOn the civil day it was recorded
     * @param annulled whether it was taken back since
     */
    public record EventRow(
            String clock,
            int position,
            String kind,
            LocalDate from,
            LocalDate to,
            Integer amount,
            String unit,
            LocalDate recordedOn,
            boolean annulled) {}

    /**
     * A clock as the product has it.
     *
     * @param rule id of the limit
     * @param party whose clock it is where the limit runs for each party apart, or null
     * @param startPosition which fact it is said to have started with
     */
    public record ClockRow(
            String id,
            String rule,
            String key,
            String party,
            String startFact,
            int startPosition,
            LocalDate startedOn,
            Standing standing,
            int edition) {}
}
