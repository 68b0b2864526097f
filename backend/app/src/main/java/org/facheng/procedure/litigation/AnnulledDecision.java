package org.facheng.procedure.litigation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.facheng.procedure.performance.DecisionJudgment;
import org.facheng.procedure.performance.DecisionJudgment.Effect;
import org.springframework.stereotype.Component;

/**
 * The reconsideration whose decision a judgment annulled says so in its own case: nobody is to perform it, or be ordered to, while the judgment stands
 * (行政诉讼法第七十条、第七十七条，法释〔2018〕1号第八十九条). Of several suits over it each takes back what its own judgment did, and nothing of another's.
 */
@Component
class AnnulledDecision {

    private static final String BASIS = "行政诉讼法第七十条、第七十七条，法释〔2018〕1号第八十九条、第一百二十二条";
    private static final String SETTLED = "哪些还应当履行由承办人核定";

    private final SuedDecisions decisions;
    private final AnnulledDecisions annulled;
    private final JudgmentsOfSuit judgments;
    private final LinkNotes notes;
    private final Clock clock;

    AnnulledDecision(
            SuedDecisions decisions,
            AnnulledDecisions annulled,
            JudgmentsOfSuit judgments,
            LinkNotes notes,
            Clock clock) {
        this.decisions = decisions;
        this.annulled = annulled;
        this.judgments = judgments;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * @param effects what it does to the decision; nothing, where it leaves it as it is
     * @param restored whether the first act has its effect again
     */
    void judged(CaseFile suit, LocalDate on, List<Effect> effects, boolean restored) {
        decisions
                .of(suit)
                .forEach(reconsideration -> effects.forEach(effect -> {
                    judgments.record(reconsideration, suit, effect, on);
                    if (effect == Effect.ANNULLED) {
                        annulled.annul(reconsideration, on);
                    } else {
                        annulled.alter(reconsideration, on);
                    }
                    tell(
                            reconsideration,
                            suit,
                            "复议决定自%s起%s：%s".formatted(on, follows(effect, restored), suit.caseNo()));
                }));
    }

    /** What is left of it, or said in its place, still has to be performed; which that is, a person says. */
    private static String follows(Effect effect, boolean restored) {
        return switch (effect) {
            case ANNULLED -> "被人民法院撤销，" + (restored ? "原行政行为恢复法律效力" : "没有可以履行的复议决定，履行的期限不再计算，不再责令履行");
            case IN_PART -> "被人民法院部分撤销，没有撤销的部分仍应履行，" + SETTLED;
            case CHANGED -> "被人民法院判决变更，应当履行的以判决写明的为准，" + SETTLED;
        };
    }

    /** The judgment had not taken effect: this suit never did anything to the decision. */
    void refuted(CaseFile suit, String why, User by) {
        decisions.of(suit).forEach(reconsideration -> {
            var own = judgments.standing(reconsideration, suit);
            own.forEach(judgment -> {
                var other = annulled.refute(reconsideration, judgment, why, by);
                var today = LocalDate.now(clock);
                ended(reconsideration, suit, judgment, today, "没有生效" + left(judgment, other, ""));
            });
            if (own.isEmpty()) {
                judgments.compared(reconsideration, suit).ifPresent(ask -> tell(reconsideration, suit, ask));
            }
        });
    }

    /** A retrial revoked the judgment: what that had annulled stands again, unless another annuls it all the same. */
    void revoked(CaseFile retrial, DecisionJudgment judgment, LocalDate on, User by) {
        decisions.of(retrial).stream()
                .filter(file -> file.id().equals(judgment.caseId()))
                .forEach(reconsideration -> {
                    var why = "%s的判决被再审撤销：%s".formatted(judgment.effect().words(), retrial.caseNo());
                    var left = left(
                            judgment, annulled.revoke(reconsideration, judgment, on, why, by), "，复议决定恢复效力，" + SETTLED);
                    ended(reconsideration, retrial, judgment, on, "自%s起被再审撤销%s".formatted(on, left));
                });
    }

    private void ended(CaseFile reconsideration, CaseFile suit, DecisionJudgment judgment, LocalDate on, String how) {
        if (!judgment.annuls()) {
            annulled.alter(reconsideration, on);
        }
        var which = "%s的判决（%s）".formatted(judgment.effect().words(), judgment.docketNo());
        tell(reconsideration, suit, "%s%s：%s".formatted(which, how, suit.caseNo()));
    }

    private static String left(DecisionJudgment judgment, Optional<DecisionJudgment> other, String revived) {
        return other.map(one -> "，复议决定仍被另一判决撤销（%s），不再履行".formatted(one.docketNo()))
                .orElse(judgment.annuls() ? revived : "，" + SETTLED);
    }

    private void tell(CaseFile reconsideration, CaseFile suit, String sentence) {
        notes.write(reconsideration, suit, Actor.SYSTEM, BASIS, sentence);
    }
}
