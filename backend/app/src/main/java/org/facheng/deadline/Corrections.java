package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the day of a recorded fact right, or takes back a stop of clocks that was recorded by mistake. One person proposes, another decides;
 * only then do the clocks follow. What was recorded stays, the correction stands beside it. What the expiry of a limit has set in motion already is never undone: whoever decides is told of it.
 */
public interface Corrections {

    /**
     * A recorded fact as it can be corrected.
     *
     * @param position names it within the case
     * @param on its day by now
     */
    record RecordedFact(int position, String fact, String name, LocalDate on, @Nullable String proof) {}

    /**
     * Days that do not count, as they can be taken back: on all clocks at once, with the resumption that ended a suspension.
     *
     * @param suspension whether it lasts until the case is taken up again; else it has a last day of its own
     * @param ground its name and article
     * @param from first day that does not count
     * @param to first day that counts again; null while it lasts
     */
    record RecordedStop(String id, boolean suspension, String ground, LocalDate from, @Nullable LocalDate to) {}

    /**
     * What a correction does to one clock.
     *
     * @param from last day until now; null while suspended
     * @param to last day then
     * @param before state until now: running, suspended, met, missed or cancelled
     * @param after state then
     */
    record Effect(
            String rule, String name, @Nullable LocalDate from, @Nullable LocalDate to, String before, String after) {

        /** Its running out was recorded already and had its consequences. */
        public boolean expired() {
            return "missed".equals(before);
        }

        /** It would be found to have run out. */
        public boolean expires() {
            return "missed".equals(after) && !expired();
        }
    }

    List<RecordedFact> facts(String caseId);

    /** The stops that have not been taken back, in the order they were recorded. */
    List<RecordedStop> stops(String caseId);

    /** What the clocks would be if this were approved; nothing is recorded. */
    List<Effect> effects(Correction proposal);

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_fact}, {@code same_day}, {@code fact_in_future}; 409 {@code
     *     correction_open} while another proposal for the fact waits
     */
    Correction propose(String caseId, int factPosition, LocalDate onDay, String reason, String proof, String by);

    /**
     * Proposes to take a stop back.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_stop}; 409 {@code correction_open} while another proposal for it waits
     */
    Correction proposeAnnulment(String caseId, String stop, String reason, String by);

    /** The proposals that wait for a decision, oldest first; none about what was taken back meanwhile. */
    List<Correction> open(String caseId);

    List<Correction> ofCase(String caseId);

    /**
     * @throws org.facheng.platform.ProblemException 404 for an unknown proposal, 409 {@code already_decided}, 403 {@code
     *     second_person_required} for whoever proposed it
     */
    Correction decide(String caseId, String correctionId, boolean approve, String remark, String by);
}
