package org.facheng.procedure.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgment in effect, and what it did to a reconsideration decision.
 *
 * @param caseId of the reconsideration
 * @param suitId of the suit, or null where it is not in this system
 * @param docketNo number of the judgment in effect
 */
public record DecisionJudgment(
        String id, String caseId, @Nullable String suitId, String docketNo, Effect effect, LocalDate effectiveOn) {

    /** 行政诉讼法第七十条、第七十五条. */
    public enum Effect {
        ANNULLED("撤销复议决定");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean annuls() {
        return effect == Effect.ANNULLED;
    }

    /** What it is called where it is one to choose from. */
    public String title() {
        return "%s（%s起生效，%s）".formatted(docketNo, effectiveOn, effect.words());
    }
}
