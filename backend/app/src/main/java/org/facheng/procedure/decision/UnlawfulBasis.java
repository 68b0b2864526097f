package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.stream.Stream;

/**
 * 第五十九条、第六十条、第六十八条: what a review in this case found unlawful is no basis for the act. The handler says whether the act rests on it; an act that
 * does is not upheld (第六十四条第一款第三项).
 */
final class UnlawfulBasis implements Rule {

    static final String FIELD = "unlawfulBasis";

    private static final String POINTER = "/form/" + FIELD;
    private static final String RESTS = "RESTS";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        if (circumstances.unlawfulClauses().isEmpty()) {
            return Stream.empty();
        }
        if (proposal.text(FIELD).isEmpty()) {
            return Stream.of(Finding.notMet(
                    POINTER,
                    "第五十九条、第六十条",
                    "本案附带审查认定有关条款不合法，请写明被申请行政复议的行政行为是否以其为依据",
                    "A review found clauses unlawful: say whether the act rests on them"));
        }
        return proposal.text(FIELD).equals(RESTS)
                ? proposal.of(UPHOLD)
                        .map(order -> Finding.notMet(
                                order.atKind(),
                                "第六十四条第一款第三项、第六十八条",
                                "行政行为以附带审查认定不合法的条款为依据，适用的依据不合法，不能维持",
                                "The act rests on a clause that was found unlawful, so it is not upheld"))
                : Stream.of(Finding.met(
                        POINTER,
                        "第六十四条第一款第三项",
                        "行政行为没有以认定不合法的条款为依据，或者另有合法依据",
                        "The act does not rest on what was found unlawful"));
    }
}
