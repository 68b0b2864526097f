package org.facheng.procedure.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What courts have done to the decision of a reconsideration, each judgment for itself: several may sue over one decision, each in a suit of his own
 * (行政诉讼法第四十五条), and what one judgment did is not undone with another.
 */
@Component
public class DecisionJudgments {

    /** How a judgment ceased to stand: it had not taken effect (行政诉讼法第八十五条), or a retrial revoked it (法释〔2018〕1号第一百二十二条). */
    enum Ended {
        REFUTED,
        REVOKED
    }

    private final DecisionJudgmentMapper judgments;
    private final Clock clock;

    DecisionJudgments(DecisionJudgmentMapper judgments, Clock clock) {
        this.judgments = judgments;
        this.clock = clock;
    }

    public List<DecisionJudgment> standing(CaseFile reconsideration) {
        return judgments.standing(reconsideration.id());
    }

    /**
     * One that was entered by hand before its suit came is of that suit from now on.
     *
     * @param suit null: it is not in this system
     * @return whether it was not on record yet
     */
    public boolean record(
            CaseFile reconsideration,
            @Nullable CaseFile suit,
            String docketNo,
            DecisionJudgment.Effect effect,
            LocalDate effectiveOn) {
        var suitId = suit == null ? null : suit.id();
        var known = standing(reconsideration).stream()
                .filter(judgment -> judgment.docketNo().equals(docketNo) && judgment.effect() == effect)
                .findFirst();
        known.filter(judgment -> suitId != null && judgment.suitId() == null)
                .ifPresent(judgment -> judgments.belongs(judgment.id(), suitId));
        if (known.isEmpty()) {
            judgments.insert(
                    new DecisionJudgment(Ids.newId(), reconsideration.id(), suitId, docketNo, effect, effectiveOn),
                    clock.instant());
        }
        return known.isEmpty();
    }

    void end(DecisionJudgment judgment, Ended how) {
        judgments.end(judgment.id(), how, clock.instant());
    }
}
