package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.AGREEMENT_COMPENSATION;
import static org.facheng.procedure.decision.OrderKind.AGREEMENT_LIABILITY;
import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.CONFIRM_UNLAWFUL;
import static org.facheng.procedure.decision.OrderKind.CONFIRM_VOID;
import static org.facheng.procedure.decision.OrderKind.DISMISS_REQUEST;
import static org.facheng.procedure.decision.OrderKind.ORDER_PERFORMANCE;
import static org.facheng.procedure.decision.OrderKind.REVOKE;
import static org.facheng.procedure.decision.OrderKind.REVOKE_IN_PART;
import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十一条: a decision decides on the act, does not contradict itself, and cites what each of its orders rests on. */
final class Combination implements Rule {

    /** What one kind of order denies of the act: beside it none of these can be true. */
    private static final Map<OrderKind, Set<OrderKind>> DENIES = Map.of(
            REVOKE, EnumSet.of(REVOKE_IN_PART, CONFIRM_UNLAWFUL, CONFIRM_VOID, CHANGE, UPHOLD),
            CONFIRM_VOID, EnumSet.of(REVOKE_IN_PART, CONFIRM_UNLAWFUL, CHANGE, UPHOLD),
            UPHOLD, EnumSet.of(CONFIRM_UNLAWFUL, CHANGE, ORDER_PERFORMANCE, AGREEMENT_LIABILITY),
            DISMISS_REQUEST,
                    EnumSet.of(
                            CHANGE,
                            REVOKE,
                            REVOKE_IN_PART,
                            CONFIRM_VOID,
                            UPHOLD,
                            AGREEMENT_LIABILITY,
                            AGREEMENT_COMPENSATION));

    /**
     * What goes with a dismissal of another request only: of two duties one may be none or done in time (第六十九条) and the other not performed (第六十六条), and one done
     * late was delayed unlawfully all the same (第六十五条第二款第三项).
     */
    private static final Set<OrderKind> OF_ANOTHER_REQUEST = EnumSet.of(CONFIRM_UNLAWFUL, ORDER_PERFORMANCE);

    /** 第六十五条第二款第三项: an order to perform has no point. */
    private static final String POINTLESS = "performance-pointless";

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
        kinds.forEach(kind -> DENIES.getOrDefault(kind, Set.of()).stream()
                .filter(kinds::contains)
                .forEach(other -> found.add(Finding.notMet(
                        "/form/orders",
                        "第六十三条至第七十一条",
                        "各项决定互相矛盾：不能同时%s又%s".formatted(kind.zh(), other.zh()),
                        "The orders contradict each other: " + kind + ", " + other))));
        if (proposal.has(ORDER_PERFORMANCE) && proposal.on(POINTLESS).findAny().isPresent()) {
            found.add(Finding.notMet(
                    "/form/orders",
                    "第六十五条第二款第三项",
                    "以责令履行没有意义为由确认违法的，不能同时责令履行",
                    "Where an order to perform has no point, none is made"));
        }
        proposal.of(DISMISS_REQUEST).forEach(dismissal -> apart(proposal, dismissal, found));
        kinds.forEach(kind -> cited(proposal, kind, found));
        return found.stream();
    }

    private static void apart(Proposal proposal, Proposal.Order dismissal, List<Finding> found) {
        proposal.orders().stream()
                .filter(order -> OF_ANOTHER_REQUEST.contains(order.kind()) && !order.apartFrom(dismissal))
                .forEach(
                        order -> found.add(
                                Finding.notMet(
                                        order.atRequest(),
                                        "第六十五条、第六十六条、第六十九条",
                                        "对同一请求不能同时%s又%s；对不同的请求分别决定的，在这两项决定中分别写明答复的是哪一项请求"
                                                .formatted(
                                                        order.kind().zh(),
                                                        dismissal.kind().zh()),
                                        "Of one request there can't be both; where they answer different requests, say which each answers")));
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
