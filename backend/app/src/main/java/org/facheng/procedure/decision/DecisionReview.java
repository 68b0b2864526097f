package org.facheng.procedure.decision;

import java.util.List;

/** Every condition of the law on a proposed decision. Immutable. */
final class DecisionReview {

    private static final List<Rule> RULES = List.of(
            new Combination(),
            new ChangeForTheWorse(),
            new EveryReply(),
            new MissingReply(),
            new ChangedAct(),
            new FailureToAct(),
            new NothingDone(),
            new Voidness(),
            new Agreements(),
            new Compensation(),
            new DamageProven(),
            new PropertyTaken(),
            new OrderedPeriods(),
            new CommitteeAsked(),
            new RestsOnTheRecord(),
            new BarredEvidence(),
            new UnlawfulBasis());

    private DecisionReview() {}

    static List<Finding> of(Proposal proposal, Circumstances circumstances) {
        return RULES.stream()
                .flatMap(rule -> rule.examine(proposal, circumstances))
                .toList();
    }
}
