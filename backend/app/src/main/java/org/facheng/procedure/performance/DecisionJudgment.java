package org.facheng.procedure.performance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** 行政诉讼法第七十条、第七十五条、第七十七条. */
    public enum Effect {
        ANNULLED("撤销复议决定"),
        IN_PART("部分撤销复议决定"),
        CHANGED("变更复议决定");

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

    /** What judgments are called where one is to choose from, by their numbers: one may do several things to a decision. */
    public static Map<String, String> titles(List<DecisionJudgment> all) {
        var titles = new LinkedHashMap<String, String>();
        all.stream()
                .collect(groupingBy(DecisionJudgment::docketNo, LinkedHashMap::new, toList()))
                .forEach((no, done) -> {
                    var effects = done.stream()
                            .map(one -> one.effect().words())
                            .distinct()
                            .collect(joining("、"));
                    titles.put(no, "%s（%s起生效，%s）".formatted(no, done.get(0).effectiveOn(), effects));
                });
        return titles;
    }
}
