package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.AGREEMENT_COMPENSATION;
import static org.facheng.procedure.decision.OrderKind.AGREEMENT_LIABILITY;
import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.COMPENSATE;
import static org.facheng.procedure.decision.OrderKind.CONFIRM_UNLAWFUL;
import static org.facheng.procedure.decision.OrderKind.CONFIRM_VOID;
import static org.facheng.procedure.decision.OrderKind.DISMISS_COMPENSATION;
import static org.facheng.procedure.decision.OrderKind.REMEDY;
import static org.facheng.procedure.decision.OrderKind.RETURN_PROPERTY;
import static org.facheng.procedure.decision.OrderKind.REVOKE;
import static org.facheng.procedure.decision.OrderKind.REVOKE_IN_PART;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;
import org.facheng.procedure.decision.Proposal.Order;

/** 第七十二条: a request for compensation is answered in the decision; what goes along with an order on the act goes with the right one. */
final class Compensation implements Rule {

    private static final String FIRST = "第七十二条第一款";
    private static final String SECOND = "第七十二条第二款";
    private static final String ORDERS = "/form/orders";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        boolean asked = circumstances.compensationAsked(proposal);
        var found = new ArrayList<Finding>();
        if (circumstances.compensationUnsettled(proposal)) {
            return Stream.of(Finding.notMet(
                    "/form/compensationAsked",
                    FIRST,
                    "请求中提到赔偿，申请没有载明是否一并提出行政赔偿请求，请核对后填写",
                    "The requests speak of compensation: say whether it is asked for"));
        }
        if (asked) {
            found.add(
                    Finding.of(
                            proposal.has(COMPENSATE, DISMISS_COMPENSATION, AGREEMENT_LIABILITY, AGREEMENT_COMPENSATION),
                            ORDERS,
                            FIRST,
                            new Reason("行政赔偿请求已经一并决定", "The request for compensation is decided on"),
                            new Reason(
                                    "申请人一并提出了行政赔偿请求，应当同时决定给予赔偿或者驳回行政赔偿请求",
                                    "The applicant asks for compensation: grant it or dismiss the request in the same decision")));
        }
        proposal.of(COMPENSATE, DISMISS_COMPENSATION)
                .map(order -> Finding.of(
                        asked,
                        order.atKind(),
                        FIRST,
                        new Reason("申请人一并提出了行政赔偿请求", "The applicant asks for compensation"),
                        new Reason("申请人没有一并提出行政赔偿请求，不能作出这项决定", "The applicant has not asked for compensation")))
                .forEach(found::add);
        boolean wrong = proposal.has(REVOKE, REVOKE_IN_PART, CHANGE, CONFIRM_UNLAWFUL, CONFIRM_VOID);
        with(proposal.of(COMPENSATE), wrong, FIRST, "撤销、部分撤销、变更或者确认违法、无效", found);
        with(proposal.of(REMEDY), proposal.has(CONFIRM_UNLAWFUL), FIRST, "确认违法", found);
        with(proposal.of(RETURN_PROPERTY), proposal.has(REVOKE, REVOKE_IN_PART, CHANGE), SECOND, "撤销、部分撤销或者变更", found);
        return found.stream();
    }

    private static void with(
            Stream<Order> orders, boolean there, String article, String needed, ArrayList<Finding> found) {
        orders.map(
                        order -> Finding.of(
                                there,
                                order.atKind(),
                                article,
                                new Reason(
                                        "与%s的决定同时作出".formatted(needed), "It goes with the order on the act it needs"),
                                new Reason(
                                        "只能与%s的决定同时作出".formatted(needed),
                                        "It can only go with an order that revokes, changes or condemns the act, as the article says")))
                .forEach(found::add);
    }
}
