package org.facheng.procedure.litigation;

import java.time.LocalDate;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.identity.User;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * 再审撤销原判决 (法释〔2018〕1号第一百二十二条): what that had annulled stands again, and what it had given its effect back has none any more. Where it is remanded, too: no
 * judgment is in effect until the new one. What another suit over the same decision came to is left as it is.
 */
@Component
class RevokedAnnulment implements TaskAct {

    private static final String BASIS = "法释〔2018〕1号第八十九条、第一百二十二条";
    private static final String REMANDED = "RETRIAL_REMANDED";

    private final JudgmentInEffect judgment;
    private final RetriedJudgment retried;
    private final AnnulledDecision decision;
    private final RestoringSuits restoring;
    private final Cases cases;
    private final TakenBackFacts takenBack;
    private final LinkNotes notes;

    RevokedAnnulment(
            JudgmentInEffect judgment,
            RetriedJudgment retried,
            AnnulledDecision decision,
            RestoringSuits restoring,
            Cases cases,
            TakenBackFacts takenBack,
            LinkNotes notes) {
        this.judgment = judgment;
        this.retried = retried;
        this.decision = decision;
        this.restoring = restoring;
        this.cases = cases;
        this.takenBack = takenBack;
        this.notes = notes;
    }

    @Override
    public String form() {
        return "record-result";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean revoked = ResultsOnRecord.listed(done.form(), "kinds").contains("retrial-remanded");
        if (REMANDED.equals(done.outcome()) && revoked && judgment.overDecision(file)) {
            by(file, LocalDate.parse(done.form().path("servedOn").asString()), done.by());
        }
    }

    /** @param on the day the judgment of the retrial took effect */
    void by(CaseFile retrial, LocalDate on, User user) {
        var of = retried.of(retrial);
        of.forEach(revoked -> decision.revoked(retrial, revoked, on, user));
        restoring.of(retrial, of).forEach(suit -> lapsed(cases.lock(suit), retrial, on, user));
    }

    /**
     * Also where the retrial annuls the decision again: the first act has its effect from the new judgment, or none. Whoever was told that it has is told by a
     * person that it has not.
     */
    private void lapsed(CaseFile suit, CaseFile retrial, LocalDate on, User user) {
        takenBack.takeBack(suit.id(), RestoredAct.RESTORED::equals, "判决被再审撤销：" + retrial.caseNo(), user.username());
        notes.write(
                suit,
                retrial,
                Actor.SYSTEM,
                BASIS,
                "恢复原行政行为法律效力的判决自%s起被再审撤销，已经告知作出原行政行为的机关的，请另行告知：%s".formatted(on, retrial.caseNo()));
    }
}
