package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.facheng.clock.ClockState;
import org.facheng.clock.LimitState;

/**
 * A clock of a case and its present due date, a projection of the recorded facts.
 *
 * @param rule id of the time limit, e.g. {@code reconsideration.acceptance-review}
 * @param key last part of the rule, the name used in models
 * @param partyId the party whose clock it is where a limit runs for each party apart, else null
 * @param startPosition the fact of the case it started with
 * @param startedOn the day that is not counted
 * @param state running, suspended, met, missed or cancelled
 * @param due the last day, after roll-over; null while suspended
 * @param rawEnd the last day before roll-over
 * @param dueExclusive start of the day after the last day; null while suspended
 * @param status final or provisional (a holiday notice may still move it)
 * @param metOn the day it was met, or null
 * @param edition the edition of the work calendar under which it was counted
 * @param fixedLength its length where a decision fixed it; null: that of its row
 * @param fixedUnit the unit of that length, or null
 */
public record Deadline(
        String id,
        String caseId,
        String rule,
        String key,
        String partyId,
        String startFact,
        int startPosition,
        LocalDate startedOn,
        String state,
        LocalDate due,
        LocalDate rawEnd,
        Instant dueExclusive,
        String status,
        LocalDate metOn,
        boolean late,
        int edition,
        Integer fixedLength,
        String fixedUnit) {

    /** As the database gives them. */
    static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::startedOn)
            .thenComparing(Deadline::rule)
            .thenComparing(Deadline::id);

    /** The same clock as it now stands. */
    Deadline at(LimitState state) {
        return new Deadline(
                id,
                caseId,
                rule,
                key,
                partyId,
                startFact,
                startPosition,
                state.startedOn(),
                // A duty fulfilled after its last day stays missed; the day it was fulfilled is kept beside it.
                state.late() ? "missed" : state.state().name().toLowerCase(Locale.ROOT),
                state.due(),
                state.rawEnd(),
                state.dueExclusive(),
                state.status().name().toLowerCase(Locale.ROOT),
                state.state() == ClockState.MET ? state.endedOn() : null,
                state.late(),
                edition,
                fixedLength,
                fixedUnit);
    }

    public boolean running() {
        return "running".equals(state);
    }

    /** Whether what it is about is still to be done: it runs, or has run out unmet. */
    public boolean unmet() {
        return running() || "missed".equals(state) && metOn == null;
    }

    /** Met, missed or cancelled. */
    public boolean ended() {
        return !running() && !"suspended".equals(state);
    }

    /** Whether the other stands where this one does, whatever is known of its being final. */
    boolean sameDates(Deadline other) {
        return state.equals(other.state)
                && Objects.equals(due, other.due)
                && Objects.equals(rawEnd, other.rawEnd)
                && Objects.equals(metOn, other.metOn)
                && late == other.late;
    }

    /** The same clock with a length that was fixed for it since it started. */
    Deadline fixed(Integer length, String unit) {
        return counted(edition, length, unit);
    }

    /** The same clock, counted under another edition of the calendar. */
    Deadline under(int nextEdition) {
        return counted(nextEdition, fixedLength, fixedUnit);
    }

    private Deadline counted(int nextEdition, Integer length, String unit) {
        return new Deadline(
                id,
                caseId,
                rule,
                key,
                partyId,
                startFact,
                startPosition,
                startedOn,
                state,
                due,
                rawEnd,
                dueExclusive,
                status,
                metOn,
                late,
                nextEdition,
                length,
                unit);
    }
}
