package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days of a case that do not count: suspension 中止, resumption 恢复, and intervals that are left out 不计入期限. */
public interface Stops {

    /** The grounds of this kind that stop one of the case's running clocks. */
    List<Ground> grounds(String caseId, Ground.Kind kind);

    /** The day since which a clock of the case stands still; empty while all run. */
    Optional<LocalDate> suspendedSince(String caseId);

    /**
     * Suspends every running clock that the ground stops, and records the fact the ground stands for.
     *
     * @param from first day that does not count; not before the clocks began; not after today, but for the first day of a review
     *     that begins with the case
     * @param parties those whom the ground is about, each for himself; empty: the case has one, or it is about none
     * @throws org.facheng.platform.ProblemException 422 {@code nothing_to_stop} or {@code stop_out_of_bounds}
     */
    void suspend(String caseId, String ground, LocalDate from, List<String> parties, String reason);

    /** Records as of today what the ground stands for, where it stops no clock: they stand still already, or have run out. */
    void note(String caseId, String ground);

    /** The first day from which this ground can stop a clock of the case, today or the day the clocks begin; empty where it stops none. */
    Optional<LocalDate> firstDay(String caseId, String ground);

    /**
     * Takes up again every clock that is suspended, and records the fact {@code resumed} where the procedure knows it.
     *
     * @param on first day that counts again; after the suspension began, not after today
     * @throws org.facheng.platform.ProblemException 422 {@code not_suspended} or {@code stop_out_of_bounds}
     */
    void resume(String caseId, LocalDate on, String reason);

    /**
     * Leaves an interval out of every running clock that the ground concerns.
     *
     * @param from first day that does not count
     * @param through last day that does not count; not after today
     * @throws org.facheng.platform.ProblemException 422 {@code nothing_to_stop} or {@code stop_out_of_bounds}
     */
    void exclude(String caseId, String ground, LocalDate from, LocalDate through, String reason);
}
