package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.CHANGE;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十三条第二款: no change to the applicant's disadvantage, unless a third party has asked for the opposite. */
final class ChangeForTheWorse implements Rule {

    private static final String ARTICLE = "第六十三条第二款";
    private static final String POINTER = "/form/adverseToApplicant";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        if (!proposal.has(CHANGE) || !proposal.yes("adverseToApplicant")) {
            return Stream.of();
        }
        if (!circumstances.thirdParty()) {
            return Stream.of(Finding.notMet(
                    POINTER,
                    ARTICLE,
                    "本案没有第三人，不得作出对申请人更为不利的变更决定",
                    "There is no third party: the act can't be changed to the applicant's disadvantage"));
        }
        if (proposal.yes("thirdPartyAskedOpposite") && !circumstances.thirdPartyRequest()) {
            return Stream.of(Finding.notMet(
                    "/form/thirdPartyAskedOpposite",
                    ARTICLE,
                    "案卷中没有第三人提出的请求，请先登记“第三人提出请求”",
                    "No request of a third party stands in the case: record it first"));
        }
        return Stream.of(
                Finding.of(
                        proposal.yes("thirdPartyAskedOpposite"),
                        POINTER,
                        ARTICLE,
                        new Reason("第三人提出了相反请求", "A third party has asked for the opposite"),
                        new Reason(
                                "第三人没有提出相反请求，不得作出对申请人更为不利的变更决定",
                                "No third party has asked for the opposite: the act can't be changed to the applicant's disadvantage")));
    }
}
