package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.policy.Policy;
import org.facheng.platform.LocalText;

/**
 * A period 期限 as time-limits.yaml declares it: which fact starts it, how long it is, which facts meet or cancel it, and what follows when
 * it runs out.
 *
 * @param id what the product calls it, e.g. {@code reconsideration.acceptance-review}
 * @param knownAs what it is called outside: its id in the fact base, which may belong to no procedure or to another one
 * @param actor whose duty, in words
 * @param party body, respondent, applicant, third-party or other
 * @param kind statutory or internal
 * @param start the fact whose day is not counted
 * @param given a further fact that must stand before it starts, whatever its day; or null
 * @param unless a fact that keeps it from starting, or cancels it; or null
 * @param lifted a fact that takes the effect of {@code unless} away again, or null
 * @param length null where the law fixes none
 * @param asFixed where a fact of the case may fix the length: the basis of a period so fixed; else null
 * @param fixedBy that fact: {@code given}, or one the period does not wait for; null where none does
 * @param startDayCounts whether the day of the fact is the first day of the period
 * @param unit working_days, calendar_days, months, years, working_days_before, calendar_days_before or none
 * @param rolls whether the last day moves on from a rest day
 * @param met facts that meet it
 * @param cancelled facts that end it without meeting it
 * @param suspendedBy keys of the grounds on which it stands still until it is taken up again
 * @param excluded keys of the grounds whose time does not count
 * @param extension how it may be extended, or null
 * @param policies the open points its length or its end rests on
 * @param targetOf id of the statutory limit this is a stricter target for; null for any other
 * @param holdsFor codes of bodies and provinces a target holds for; empty: everywhere
 * @param warn points of warning before the end, in its unit
 * @param expiry what follows when it runs out unmet, or null
 * @param expiryFact the fact that stands, as of the last day, when it has run out unmet; or null
 * @param settledByExpiry whether its running out does by law what it demanded: a review that is late ends in acceptance
 * @param duty false where its running out is nobody's fault: its end only lets another period start
 * @param outlivesCase whether it runs on when the case is closed
 * @param repeats whether each later fact that starts it starts a clock of its own, which only what is recorded after it meets or cancels
 * @param verified statute, unconfirmed (待确认), or internal where no law is to be read
 * @param unconfirmedBefore whether the row holds for a period that started before this day is unconfirmed; null: for none
 * @param validFrom first day on which a period can start under this row; null: since ever
 * @param validTo last such day; null: still
 * @param note what a reader must know beside the row, or null
 * @param declaredAt file and line
 */
public record TimeLimit(
        String id,
        String knownAs,
        LocalText name,
        String actor,
        String party,
        String kind,
        String start,
        String given,
        String unless,
        String lifted,
        Integer length,
        Basis asFixed,
        String fixedBy,
        String unit,
        boolean startDayCounts,
        boolean rolls,
        List<String> met,
        List<String> cancelled,
        List<String> suspendedBy,
        List<String> excluded,
        Extension extension,
        List<Integer> warn,
        LocalText expiry,
        String expiryFact,
        boolean settledByExpiry,
        Basis basis,
        boolean duty,
        boolean outlivesCase,
        boolean repeats,
        String verified,
        LocalDate unconfirmedBefore,
        LocalDate validFrom,
        LocalDate validTo,
        LocalText note,
        List<Policy> policies,
        String targetOf,
        List<String> holdsFor,
        String declaredAt) {

    /**
     * @param max the most it may be extended by; null where the law says "reasonable"
     * @param times how often; null: as often as needed
     * @param by role that decides, or {@link #HIGHER_COURT}: then the act only records what was approved there, also when the day it moves is over
     */
    public record Extension(Integer max, String unit, Integer times, String by, String article) {

        private static final String HIGHER_COURT = "HIGHER_COURT";

        public boolean byCourt() {
            return HIGHER_COURT.equals(by);
        }
    }

    /**
     * The row as it runs for a length that was fixed in the case; the row itself where none was. A day that is named makes no law of
     * a target, and confirms what is unconfirmed only where another article lets it be named; where it is a reading of the house that it may be, the
     * period is unconfirmed.
     *
     * @param fixedUnit calendar_days, working_days or months
     */
    TimeLimit fixed(Integer fixedLength, String fixedUnit) {
        return fixedLength == null
                ? this
                : new TimeLimit(
                        id,
                        knownAs,
                        name,
                        actor,
                        party,
                        kind,
                        start,
                        given,
                        unless,
                        lifted,
                        fixedLength,
                        asFixed,
                        fixedBy,
                        fixedUnit,
                        startDayCounts,
                        rolls,
                        met,
                        cancelled,
                        suspendedBy,
                        excluded,
                        extension,
                        warn,
                        expiry,
                        expiryFact,
                        settledByExpiry,
                        internal() || asFixed == null || asFixed.internal() ? basis : asFixed,
                        duty,
                        outlivesCase,
                        repeats,
                        internal() || staysOpen() ? verified : byReading() ? "unconfirmed" : "statute",
                        null,
                        validFrom,
                        validTo,
                        staysOpen() || byReading() ? note : null,
                        policies,
                        targetOf,
                        holdsFor,
                        declaredAt);
    }

    private boolean byReading() {
        return asFixed != null && asFixed.internal();
    }

    private boolean staysOpen() {
        return "unconfirmed".equals(verified) && basis.equals(asFixed);
    }

    /** Whether a fact it does not wait for fixes its length, also once it runs: a law with another period (第六十二条第一款). */
    boolean fixedFromOutside() {
        return asFixed != null && !repeats && !fixedBy.equals(given);
    }

    /** Whether each start may have a length of its own, which the limit does not wait for. */
    boolean fixedForOneStart() {
        return asFixed != null && repeats && !fixedBy.equals(given);
    }

    /** The procedure it belongs to, the first part of its id. */
    public String procedure() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Whether it is a duty of the body or of the unit that answers for the act. */
    public boolean bindsUs() {
        return "body".equals(party) || "respondent".equals(party);
    }

    /** A target the body sets itself: nothing follows in law when it is missed. */
    public boolean internal() {
        return "internal".equals(kind);
    }

    /** A duty the law sets, as against what the body aims at itself. */
    public boolean statutoryDuty() {
        return duty && !internal();
    }

    /** Whether the closing of the case ends it: a party's own period outlives the case, a duty only where its row says so. */
    boolean endsWithCase() {
        return !party.equals("applicant") && !party.equals("third-party") && !outlivesCase;
    }

    /** Whether it is counted back from its start, the day of an appointment. */
    boolean countedBack() {
        return unit.endsWith("_before");
    }

    /** Its short name in models, e.g. {@code acceptance-review}. */
    public String key() {
        return id.substring(id.indexOf('.') + 1);
    }

    public String law() {
        return basis.law();
    }

    public String article() {
        return basis.article();
    }

    public String citation() {
        return basis.toString();
    }

    /** statute, unconfirmed or internal, for a period that started on this day. */
    public String verified(LocalDate startedOn) {
        return unconfirmedBefore != null && startedOn.isBefore(unconfirmedBefore) ? "unconfirmed" : verified;
    }

    /** Whether a period that starts on this day runs under this row. */
    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
