package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * The statutory clocks of all cases. Recording a dated fact is the only thing that starts, meets or cancels a clock; due dates are
 * computed from the facts, never set.
 */
public interface Deadlines {

    /**
     * Records a fact and everything that follows from it: clocks start, are met or cancelled, due dates are projected, the journal is
     * written, {@link DueDateChanged} is published. Recording the same fact for the same party on the same day again does nothing, unless
     * it fixes another period.
     *
     * @param on civil day of the fact; never after today, except for an appointment, from which a limit is counted back
     * @param partyId the party it concerns, or null
     * @param proof how it is known, one short sentence or null
     */
    void record(String caseId, String fact, LocalDate on, String partyId, String proof);

    /** A period that a decision fixes: so many {@code calendar_days}, {@code working_days} or {@code months}. */
    record FixedPeriod(Integer length, String unit) {

        /** One that ends on a day that was named, which stays where the day it is counted from is corrected. */
        public static FixedPeriod until(LocalDate from, LocalDate last) {
            return NamedDay.period(from, last);
        }
    }

    /**
     * A fact to be recorded; the members are those of {@link #record(String, String, LocalDate, String, String)}.
     *
     * @param period the period it fixes for the limits it is {@code given} for, or null
     */
    record NewFact(String fact, LocalDate on, String partyId, String proof, FixedPeriod period) {

        public NewFact(String fact, LocalDate on, String partyId, String proof) {
            this(fact, on, partyId, proof, null);
        }

        NewFact on(LocalDate day) {
            return day.equals(on) ? this : new NewFact(fact, day, partyId, proof, period);
        }

        boolean statedBy(Fact known) {
            return known.stands()
                    && known.fact().equals(fact)
                    && (known.factOn().equals(on) || known.statedOn().equals(on))
                    && Objects.equals(known.partyId(), partyId)
                    && (period == null || period.equals(new FixedPeriod(known.periodLength(), known.periodUnit())));
        }
    }

    /** Records the first facts of a case the caller's transaction has just opened. */
    void begin(CaseFile file, List<NewFact> facts);

    /** Records several facts that became known together; what follows from them is computed once. */
    void record(String caseId, List<NewFact> facts);

    /** Brings the clocks of the case under the calendar in force; does nothing where they are. */
    void followCalendar(String caseId);

    /**
     * The last day of this limit has passed unmet and the law draws a consequence: marks the clock as missed and records the consequence
     * as a fact of that last day. Idempotent.
     *
     * @throws IllegalStateException when no fact has started the clock
     * @throws org.facheng.platform.ProblemException 409 {@code limit_not_over} while it runs or stands still
     */
    void expire(String caseId, String keyOrGroup, String consequence);

    /** Stops part of a period from counting, from the first day that does not count to the day that counts again (null: still open). */
    void suspend(String caseId, String key, LocalDate from, LocalDate to, String ground, String basis);

    /**
     * Extends a limit, as far as the law lets it be extended; a limit that had run out meanwhile runs again.
     *
     * @param amount in the unit the law extends it by
     * @throws org.facheng.platform.ProblemException 422 {@code not_extensible} or {@code extension_too_long}
     */
    void extend(String caseId, String key, int amount, String reason, String approvedBy);

    /**
     * The periods of a party of its own that have not ended run for another one, too, that has taken over its rights with others: each has the whole of
     * what was left, and ends it for itself.
     */
    void share(String caseId, String fromParty, String toParty);

    /** The case is closed: cancels every running clock but the parties' remedies, which outlive it. */
    void closeAll(String caseId);

    /**
     * Records every warning point and every last day that has passed and is not yet recorded, in all cases. Safe to call at any time, by
     * several at once, and after any downtime.
     *
     * @return how many were recorded
     */
    int recordPassed();

    /** The same for one case, in the caller's transaction. */
    void recordPassed(String caseId);

    List<Deadline> ofCase(String caseId);

    Deadline byId(String id);

    /**
     * The clock a model means by a key or a group of keys: the running one, else the latest; of a group whose limits run beside each other, the
     * first of those still to be met.
     */
    Optional<Deadline> find(String caseId, String keyOrGroup);

    /** The same among those that run for this party, or for none in particular. */
    Optional<Deadline> find(String caseId, String keyOrGroup, String partyId);

    /** Whether any clock of this limit or group runs, or has run out and what it is about is not done yet. */
    boolean owed(String caseId, String keyOrGroup);

    /** The same without what ran out and was found since not to be owed at all; what the expiry itself brought about stands. */
    boolean stillOwed(String caseId, String keyOrGroup);

    /** The clocks of this limit or group still to be met, in time or not; without what ran out and was set a new period for, or is not owed any more. */
    List<Deadline> toBeMet(String caseId, String keyOrGroup);

    /** Whether another limit of a group this clock belongs to runs, or has run, in the case. */
    boolean replacesAnother(Deadline started);

    /**
     * Whether the limit a model means had run out and was counted anew since, as after a correction, and nothing has met it yet; also where
     * it has run out once more.
     *
     * @param partyId whose it is; null: anybody's
     */
    boolean countedAnew(String caseId, String keyOrGroup, @Nullable String partyId);

    /** A clock that a fact would start, and its last day. */
    record Expected(String key, String name, LocalDate due) {}

    /**
     * What a fact that is about to be recorded would start; nothing is recorded.
     *
     * @param keyOrGroup only this limit or group; null: every limit
     */
    List<Expected> expected(String caseId, String keyOrGroup, NewFact fact);

    /**
     * Where a limit that runs would end with the period that a fact about to be recorded fixes; nothing is recorded.
     *
     * @return empty where none runs, or it stands still
     */
    Optional<LocalDate> endUnder(String caseId, String keyOrGroup, NewFact fact);

    /** Whether the fact stands only because a limit ran out, not because somebody acted. */
    boolean isConsequence(String caseId, String fact);

    /** Those of these cases in which the fact stands. */
    Set<String> casesWith(String fact, List<String> caseIds);

    /** Whether the fact stands, and since when (latest). */
    Optional<LocalDate> fact(String caseId, String fact);
}
