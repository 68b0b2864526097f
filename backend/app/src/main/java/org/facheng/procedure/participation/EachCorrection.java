package org.facheng.procedure.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;

/**
 * 各申请人分别补正: each has ten working days from the day he received the notice (行政复议法第三十一条第二款), and what one sends in is a correction of his own application. It
 * is received from that day on, though others have not been served yet. The case is reviewed (第三款) when everybody has been served and nobody's period runs any more:
 * from the last correction, or from the end of the last period, the later of both.
 */
@Component
class EachCorrection {

    static final String ORDERED = "each-to-correct";
    static final String RECEIVED = "correction-received";
    static final String MESSAGE = "reconsideration.correctionReceived";

    private static final String COMPLETE = "corrections-complete";
    private static final String UNNEEDED = "correction-unneeded";
    private static final String SERVING = "callActivity_serveNotice";
    private static final String WAITING = "receiveTask_awaitCorrection";
    private static final String REVIEW = "userTask_reviewCorrectedApplication";

    private final CorrectionPeriods periods;
    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;

    EachCorrection(CorrectionPeriods periods, Deadlines deadlines, ProcedureRuntime runtime) {
        this.periods = periods;
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

    /** Whether the notice still has to be served on somebody: until then nothing is waited for, and who was served first has his period all the same. */
    boolean beingServed(CaseFile file) {
        return runtime.standsAt(file.id(), List.of(SERVING));
    }

    /** Whether a correction may come in though no model waits for it: before everybody has been served, and while what has come is looked at. */
    boolean open(CaseFile file) {
        return beingServed(file) && !periods.asked(file).isEmpty()
                || complete(file)
                        && runtime.standsAt(file.id(), List.of(REVIEW))
                        && !periods.silent(file).isEmpty();
    }

    /** Where nobody is waited for any more, this is recorded. */
    boolean concluded(CaseFile file) {
        boolean over = !beingServed(file) && !periods.run(file);
        if (over && !complete(file)) {
            deadlines.record(file.id(), COMPLETE, lastDay(file), null, null);
        }
        return over;
    }

    /** Who left was perhaps the last that was waited for, and who corrected before the others were served the only one. */
    void goOn(CaseFile file) {
        if (ordered(file)
                && periods.metByAny(file)
                && runtime.standsAt(file.id(), List.of(WAITING))
                && concluded(file)) {
            runtime.deliver(file.id(), MESSAGE);
        }
    }

    /** What was asked of the others has been given, too (第三十一条第三款), or their periods are over: nobody waits for them, and nothing runs out for them. */
    void conclude(CaseFile file, LocalDate today) {
        var on = periods.run(file) ? deadlines.fact(file.id(), RECEIVED).orElse(today) : lastDay(file);
        periods.all(file)
                .filter(clock -> !clock.ended())
                .forEach(clock -> deadlines.record(file.id(), UNNEEDED, today, clock.partyId(), null));
        deadlines.record(file.id(), COMPLETE, on, null, null);
        runtime.deliver(file.id(), MESSAGE);
    }

    /** Whoever left was waited for until then. */
    private LocalDate lastDay(CaseFile file) {
        var ends = periods.all(file)
                .filter(clock -> "missed".equals(clock.state()) && clock.metOn() == null)
                .map(Deadline::due);
        var days =
                Stream.of(RECEIVED, LeavingApplicants.FACT).flatMap(fact -> deadlines.fact(file.id(), fact).stream());
        return Stream.concat(days, ends).max(LocalDate::compareTo).orElseThrow();
    }
}
