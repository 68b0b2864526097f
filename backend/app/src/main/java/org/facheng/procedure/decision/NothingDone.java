package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.REVOKE;
import static org.facheng.procedure.decision.OrderKind.REVOKE_IN_PART;
import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.stream.Stream;

/**
 * 第六十三条、第六十四条、第六十八条: where the respondent did nothing there is no act to uphold, revoke or change; what can be decided of an omission stands in 第六十五条第二款第三项、第六十六条
 * and 第六十九条. A refusal that was answered is an act, of another category.
 */
final class NothingDone implements Rule {

    private static final String OMISSION = "non-performance";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        return circumstances.act().equals(OMISSION)
                ? proposal.of(UPHOLD, CHANGE, REVOKE, REVOKE_IN_PART).map(NothingDone::refused)
                : Stream.empty();
    }

    private static Finding refused(Proposal.Order order) {
        var kind = order.kind();
        return Finding.notMet(
                order.atKind(),
                kind.article(),
                "申请针对不履行法定职责提出，没有可以%s的行政行为：请改为责令履行（第六十六条）、确认违法（第六十五条第二款第三项）或者驳回行政复议请求（第六十九条）。被申请人已经书面答复的，先更正行政行为的类别"
                        .formatted(kind.zh()),
                "Nothing was done that could be upheld, revoked or changed (" + kind
                        + "): order performance, find the omission unlawful or dismiss the request");
    }
}
