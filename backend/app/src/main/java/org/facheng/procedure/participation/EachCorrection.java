package org.facheng.procedure.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.casework.PeriodOwners;
import org.springframework.stereotype.Component;

/**
 * 各申请人分别补正: each has ten working days from the day he received the notice (行政复议法第三十一条第二款), and what one sends in is a correction of his own application. The
 * case is reviewed (第三款) when nobody's period runs any more: from the last correction, or from the end of the last period, the later of both.
 */
@Component
class EachCorrection {

    static final String ORDERED = "each-to-correct";

    private static final String LIMIT = "correct";
    private static final String RECEIVED = "correction-received";
    private static final String COMPLETE = "corrections-complete";
    private static final String UNNEEDED = "correction-unneeded";
    private static final String MESSAGE = "reconsideration.correctionReceived";
    private static final String REVIEW = "userTask_reviewCorrectedApplication";
    private static final String WAITING = "receiveTask_awaitCorrection";

    private final EachApplicant applicants;
    private final PeriodOwners owners;
    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;

    EachCorrection(EachApplicant applicants, PeriodOwners owners, Deadlines deadlines, ProcedureRuntime runtime) {
        this.applicants = applicants;
        this.owners = owners;
        this.deadlines = deadlines;
        this.runtime = runtime;
    }

    boolean ordered(CaseFile file) {
        return deadlines.fact(file.id(), ORDERED).isPresent();
    }

    /** Whether all that is waited for has come, or can't come in time any more. */
    boolean complete(CaseFile file) {
        return deadlines.fact(file.id(), COMPLETE).isPresent();
    }

    /** Whether the corrected application is being looked at: what is missing may still come in. */
    boolean underReview(CaseFile file) {
        return complete(file) && runtime.standsAt(file.id(), List.of(REVIEW));
    }

    /** The periods that began for any of these; a period one received for several is of each of them. */
    Stream<Deadline> periods(CaseFile file, List<Party> ofThese) {
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(LIMIT))
                .filter(clock -> owners.of(file, clock).anyMatch(ofThese::contains));
    }

    /** Those whose correction has not come, in time or not. */
    List<Party> silent(CaseFile file) {
        return applicants.all(file).stream()
                .filter(party -> periods(file, List.of(party)).anyMatch(clock -> clock.metOn() == null))
                .toList();
    }

    /** Whether somebody's period still runs. */
    boolean waits(CaseFile file) {
        return periods(file, applicants.all(file)).anyMatch(clock -> !clock.ended());
    }

    /** Whether one of those who still apply has corrected. */
    boolean begun(CaseFile file) {
        return periods(file, applicants.all(file)).anyMatch(clock -> clock.metOn() != null);
    }

    /** Where nobody is waited for any more, this is recorded. */
    boolean concluded(CaseFile file) {
        boolean over = !waits(file);
        if (over && !complete(file)) {
            deadlines.record(file.id(), COMPLETE, lastDay(file), null, null);
        }
        return over;
    }

    /** Who left was perhaps the last that was waited for. */
    void goOn(CaseFile file) {
        if (ordered(file) && begun(file) && runtime.standsAt(file.id(), List.of(WAITING)) && concluded(file)) {
            runtime.deliver(file.id(), MESSAGE);
        }
    }

    /** What was asked of the others has been given, too (第三十一条第三款), or their periods are over: nobody waits for them, and nothing runs out for them. */
    void conclude(CaseFile file, LocalDate today) {
        var on = waits(file) ? deadlines.fact(file.id(), RECEIVED).orElse(today) : lastDay(file);
        periods(file, applicants.all(file))
                .filter(clock -> !clock.ended())
                .forEach(clock -> deadlines.record(file.id(), UNNEEDED, today, clock.partyId(), null));
        deadlines.record(file.id(), COMPLETE, on, null, null);
        runtime.deliver(file.id(), MESSAGE);
    }

    /** Whoever left was waited for until then. */
    private LocalDate lastDay(CaseFile file) {
        var ends = periods(file, applicants.all(file))
                .filter(clock -> "missed".equals(clock.state()) && clock.metOn() == null)
                .map(Deadline::due);
        var days =
                Stream.of(RECEIVED, LeavingApplicants.FACT).flatMap(fact -> deadlines.fact(file.id(), fact).stream());
        return Stream.concat(days, ends).max(LocalDate::compareTo).orElseThrow();
    }
}
