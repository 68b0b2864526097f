package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.CONFIRM_UNLAWFUL;
import static org.facheng.procedure.decision.OrderKind.CONFIRM_VOID;
import static org.facheng.procedure.decision.OrderKind.REVOKE;
import static org.facheng.procedure.decision.OrderKind.REVOKE_IN_PART;
import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十一条: a decision decides on the act, does not contradict itself, and cites what each of its orders rests on. */
final class Combination implements Rule {

    /** Of one whole act only one of these can be true; what is about parts of it is written as such. */
    private static final List<OrderKind> WHOLE = List.of(REVOKE, CONFIRM_VOID, UPHOLD);

    private static final List<OrderKind> BESIDE = List.of(REVOKE_IN_PART, CONFIRM_UNLAWFUL, CHANGE);

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var found = new ArrayList<Finding>();
        found.add(Finding.of(
                proposal.orders().stream().anyMatch(order -> order.kind().onTheAct()),
                "/form/orders",
                "第六十一条第一款",
                new Reason("对行政行为作出了决定", "There is an order on the act"),
                new Reason("至少要有一项对行政行为本身的决定", "There must be an order on the act itself")));
        var kinds =
                proposal.orders().stream().map(Proposal.Order::kind).distinct().toList();
        long whole = kinds.stream().filter(WHOLE::contains).count();
        boolean revokedAndMore = kinds.stream().anyMatch(kind -> kind == REVOKE || kind == CONFIRM_VOID)
                && kinds.stream().anyMatch(BESIDE::contains);
        if (whole > 1 || revokedAndMore) {
            found.add(Finding.notMet(
                    "/form/orders",
                    "第六十三条至第六十八条",
                    "各项决定互相矛盾：同一行政行为全部撤销或者确认无效的，不能再变更、部分撤销、确认违法或者维持",
                    "The orders contradict each other"));
        }
        kinds.forEach(kind -> cited(proposal, kind, found));
        return found.stream();
    }

    private static void cited(Proposal proposal, OrderKind kind, List<Finding> found) {
        boolean cited = proposal.text("articles").contains(kind.article());
        if (!cited) {
            found.add(Finding.notMet(
                    "/form/articles",
                    "第六十一条第一款",
                    "决定依据的条款没有写明%s".formatted(kind.article()),
                    "The articles cited lack " + kind.article()));
        }
    }
}
