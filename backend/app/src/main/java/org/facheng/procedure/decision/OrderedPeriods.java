package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.REVOKE;
import static org.facheng.procedure.decision.OrderKind.REVOKE_IN_PART;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十四条第一款、第六十六条: an act is ordered to be made anew only where it was revoked; a period is fixed only for what is ordered. */
final class OrderedPeriods implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var found = new ArrayList<Finding>();
        if (proposal.yes("remakeOrdered")) {
            found.add(Finding.of(
                    proposal.has(REVOKE, REVOKE_IN_PART),
                    "/form/remakeOrdered",
                    "第六十四条第一款",
                    new Reason("撤销、部分撤销的，可以责令重新作出行政行为", "The act is revoked"),
                    new Reason("只有撤销、部分撤销的，才可以责令重新作出行政行为", "Only a revoked act can be ordered to be made anew")));
        }
        if (proposal.form().hasNonNull("remakeDays") && !proposal.yes("remakeOrdered")) {
            found.add(Finding.notMet(
                    "/form/remakeDays", "第六十四条第一款", "没有责令重新作出行政行为，不能定重新作出的期限", "Nothing is ordered to be made anew"));
        }
        boolean ordered =
                proposal.orders().stream().anyMatch(order -> order.kind().toBePerformed());
        if (proposal.form().hasNonNull("performDays") && !ordered) {
            found.add(Finding.notMet(
                    "/form/performDays", "第六十六条", "没有责令被申请人履行的事项，不能定履行期限", "Nothing is ordered to be performed"));
        }
        return found.stream();
    }
}
