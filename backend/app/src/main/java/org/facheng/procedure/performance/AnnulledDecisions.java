package org.facheng.procedure.performance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.identity.User;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.performance.DecisionJudgments.Ended;
import org.springframework.stereotype.Component;

/**
 * Reconsideration decisions a court has annulled or declared void (行政诉讼法第七十条、第七十五条): there is nothing left of them to perform, or to be ordered to
 * (行政复议法第七十七条), as long as one of the judgments stands that said so.
 */
@Component
public class AnnulledDecisions {

    static final String ANNULLED = "decision-annulled";

    private static final String ALTERED = "decision-altered";

    public static final String REVIVED = "decision-revived";
    private static final String MEDIATED = "mediated";
    private static final String MESSAGE = "reconsideration.decisionAnnulled";

    private final Deadlines deadlines;
    private final TakenBackFacts takenBack;
    private final DecisionJudgments judgments;
    private final ProcedureRuntime runtime;
    private final Cases cases;

    AnnulledDecisions(
            Deadlines deadlines,
            TakenBackFacts takenBack,
            DecisionJudgments judgments,
            ProcedureRuntime runtime,
            Cases cases) {
        this.deadlines = deadlines;
        this.takenBack = takenBack;
        this.judgments = judgments;
        this.runtime = runtime;
        this.cases = cases;
    }

    public boolean stands(CaseFile file) {
        return since(file).isPresent();
    }

    /** The day the last of the judgments took effect, as corrected since. */
    public Optional<LocalDate> since(CaseFile file) {
        return deadlines.fact(file.id(), ANNULLED);
    }

    /** Whether what is performed in the case is an agreement, which a judgment over a decision leaves alone. */
    public boolean agreed(CaseFile file) {
        return deadlines.fact(file.id(), MEDIATED).isPresent();
    }

    /** @param on the day the judgment took effect */
    public void annul(CaseFile file, LocalDate on) {
        cases.lock(file.id());
        deadlines.record(file.id(), ANNULLED, on, null, null);
        runtime.deliver(file.id(), MESSAGE);
    }

    /** What is to be performed is what a judgment left or said in its place: a person settles it, and anew when that does not stand (第七十条、第七十七条). */
    public void alter(CaseFile file, LocalDate on) {
        cases.lock(file.id());
        deadlines.record(file.id(), ALTERED, on, null, null);
    }

    /**
     * It never annulled anything, as it had not taken effect: where no other did, what had to be performed had to be all the time.
     *
     * @return another judgment by which the decision is annulled all the same
     */
    public Optional<DecisionJudgment> refute(CaseFile file, DecisionJudgment judgment, String why, User by) {
        cases.lock(file.id());
        judgments.end(judgment, Ended.REFUTED);
        var days = judgments.standing(file).stream()
                .filter(DecisionJudgment::annuls)
                .map(DecisionJudgment::effectiveOn)
                .collect(Collectors.toSet());
        if (judgment.annuls() && days.isEmpty()) {
            // It may have been recorded twice, by hand and in its suit, each with a day of its own.
            takenBack.takeBack(file.id(), ANNULLED::equals, why, by.username());
        } else if (judgment.annuls() && !days.contains(judgment.effectiveOn())) {
            takenBack.takeBackOf(file.id(), ANNULLED, judgment.effectiveOn(), why, by.username());
        }
        return annulling(file);
    }

    /**
     * The judgment is revoked in a retrial (法释〔2018〕1号第一百二十二条): where no other annuls the decision, it stands again. Nobody had to perform it meanwhile and
     * no text says how its periods go on, so they stay ended and a person settles what is left.
     *
     * @param on the day the revocation took effect
     * @return another judgment by which the decision is annulled all the same
     */
    public Optional<DecisionJudgment> revoke(
            CaseFile file, DecisionJudgment judgment, LocalDate on, String why, User by) {
        cases.lock(file.id());
        judgments.end(judgment, Ended.REVOKED);
        var other = annulling(file);
        if (judgment.annuls() && other.isEmpty()) {
            // First, or what it ended would run again in between.
            deadlines.record(file.id(), REVIVED, on, null, null);
            takenBack.takeBack(file.id(), ANNULLED::equals, why, by.username());
        }
        return other;
    }

    private Optional<DecisionJudgment> annulling(CaseFile file) {
        return judgments.standing(file).stream()
                .filter(DecisionJudgment::annuls)
                .findFirst();
    }
}
