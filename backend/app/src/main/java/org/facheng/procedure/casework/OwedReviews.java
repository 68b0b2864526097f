package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Ground;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;

/**
 * Grounds of suspension that stand as long as something is owed, whatever the case was suspended for and whether it could be: the review of a
 * normative document, until its maker, this organ or the authority it was transferred to is done (行政复议法第三十九条第一款第九项、第二款).
 */
@Component
class OwedReviews {

    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final ProcedureRuntime runtime;

    OwedReviews(Deadlines deadlines, TimeLimits limits, ProcedureRuntime runtime) {
        this.deadlines = deadlines;
        this.limits = limits;
        this.runtime = runtime;
    }

    List<Ground> of(CaseFile file) {
        return limits.grounds(file.procedure()).stream()
                .filter(ground -> stands(file, ground))
                .toList();
    }

    /** Whether the ground stands for something that is still to be done. */
    boolean stands(CaseFile file, Ground ground) {
        return ground.whileOwed() != null
                && (deadlines.stillOwed(file.id(), ground.whileOwed())
                        || runtime.standsAt(file.id(), ground.whileAt()));
    }

    /** Those that are not among the grounds stated already. */
    List<StandingGround> without(CaseFile file, List<StandingGround> stated) {
        return of(file).stream()
                .filter(ground -> stated.stream().noneMatch(one -> one.ground().equals(ground)))
                .map(ground -> new StandingGround(ground.key(), ground, since(file, ground), null, false))
                .toList();
    }

    /** The day it was recorded; where that was taken back, the day of what it follows. */
    private LocalDate since(CaseFile file, Ground ground) {
        return Stream.concat(Stream.of(ground.records()), ground.onceSince().stream())
                .flatMap(fact -> deadlines.fact(file.id(), fact).stream())
                .findFirst()
                .orElse(file.receivedOn());
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code review_owed} */
    void requireNone(CaseFile file) {
        if (!of(file).isEmpty()) {
            throw Problems.conflict(
                    "review_owed",
                    "附带审查尚未完毕，案件不能恢复审理：请先审查完毕，或者登记有权机关回复的处理意见（第三十九条第一款第九项、第二款）。",
                    "The review of the documents is not done yet.");
        }
    }
}
