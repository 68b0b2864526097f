package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.facheng.procedure.performance.DecisionJudgment;
import org.facheng.procedure.performance.DecisionJudgment.Effect;
import org.facheng.procedure.performance.DecisionJudgments;
import org.springframework.stereotype.Component;

/**
 * The reconsideration whose decision a judgment annulled says so in its own case: nobody is to perform it, or be ordered to, while the judgment stands
 * (行政诉讼法第七十条，法释〔2018〕1号第八十九条). Of several suits over it each takes back what its own judgment did, and nothing of another's.
 */
@Component
class AnnulledDecision {

    private static final String BASIS = "行政诉讼法第七十条，法释〔2018〕1号第八十九条、第一百二十二条";

    private final SuedDecisions decisions;
    private final ResultsOnRecord results;
    private final AnnulledDecisions annulled;
    private final DecisionJudgments judgments;
    private final LinkNotes notes;

    AnnulledDecision(
            SuedDecisions decisions,
            ResultsOnRecord results,
            AnnulledDecisions annulled,
            DecisionJudgments judgments,
            LinkNotes notes) {
        this.decisions = decisions;
        this.results = results;
        this.annulled = annulled;
        this.judgments = judgments;
        this.notes = notes;
    }

    /** @param restored whether the first act has its effect again */
    void annulled(CaseFile suit, LocalDate on, boolean restored) {
        var follows = restored ? "原行政行为恢复法律效力" : "没有可以履行的复议决定，履行的期限不再计算，不再责令履行";
        decisions.of(suit).forEach(reconsideration -> {
            judgments.record(reconsideration, suit, results.inEffect(suit), Effect.ANNULLED, on);
            annulled.annul(reconsideration, on);
            tell(reconsideration, suit, "复议决定自%s起被人民法院撤销，%s：%s".formatted(on, follows, suit.caseNo()));
        });
    }

    /** What is left of it still has to be performed; which that is, a person says. */
    void annulledInPart(CaseFile suit, LocalDate on) {
        decisions
                .of(suit)
                .forEach(reconsideration -> tell(
                        reconsideration,
                        suit,
                        "复议决定自%s起被人民法院部分撤销，没有撤销的部分仍应履行，哪些还应当履行由承办人核定：%s".formatted(on, suit.caseNo())));
    }

    /** The judgment had not taken effect: this suit never annulled the decision. */
    void refuted(CaseFile suit, String why, User by) {
        decisions.of(suit).forEach(reconsideration -> judgments.standing(reconsideration).stream()
                .filter(judgment -> suit.id().equals(judgment.suitId()))
                .forEach(judgment -> {
                    var other = annulled.refute(reconsideration, judgment, why, by);
                    tell(reconsideration, suit, "撤销复议决定的判决没有生效%s：%s".formatted(all(other), suit.caseNo()));
                }));
    }

    /** A retrial revoked the judgment: what that had annulled stands again, unless another annuls it all the same. */
    void revoked(CaseFile retrial, DecisionJudgment judgment, LocalDate on, User by) {
        decisions.of(retrial).stream()
                .filter(file -> file.id().equals(judgment.caseId()))
                .forEach(reconsideration -> {
                    var other =
                            annulled.revoke(reconsideration, judgment, on, "撤销复议决定的判决被再审撤销：" + retrial.caseNo(), by);
                    var follows = other.isPresent() ? all(other) : "，复议决定恢复效力，还应当履行哪些由承办人核定";
                    tell(
                            reconsideration,
                            retrial,
                            "撤销复议决定的判决（%s）自%s起被再审撤销%s：%s"
                                    .formatted(judgment.docketNo(), on, follows, retrial.caseNo()));
                });
    }

    private static String all(Optional<DecisionJudgment> other) {
        return other.map(judgment -> "，复议决定仍被另一判决撤销（%s），不再履行".formatted(judgment.docketNo()))
                .orElse("");
    }

    private void tell(CaseFile reconsideration, CaseFile suit, String sentence) {
        notes.write(reconsideration, suit, Actor.SYSTEM, BASIS, sentence);
    }
}
