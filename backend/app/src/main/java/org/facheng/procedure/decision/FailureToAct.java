package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.DISMISS_REQUEST;
import static org.facheng.procedure.decision.OrderKind.ORDER_PERFORMANCE;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;
import org.facheng.procedure.decision.Proposal.Order;

/** 第六十五条第二款第三项、第六十六条、第六十九条: what can be decided only where the applicant complains that a duty was not performed. */
final class FailureToAct implements Rule {

    private static final String POINTLESS = "performance-pointless";
    private static final String PERFORMED = "performed-before";

    /** Acts that do something: of them nobody can say the duty was not performed. */
    private static final List<String> DONE = List.of(
            "on-the-spot-penalty",
            "penalty",
            "compulsory-measure",
            "natural-resources",
            "expropriation",
            "unlawful-levy",
            "public-notice",
            "normative-document",
            "personnel",
            "civil-mediation",
            "state-act");

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        boolean omission = !DONE.contains(circumstances.act());
        return Stream.of(
                        proposal.of(ORDER_PERFORMANCE).map(order -> about(order, omission, "第六十六条")),
                        proposal.on(POINTLESS).map(order -> about(order, omission, "第六十五条第二款第三项")),
                        proposal.of(DISMISS_REQUEST).map(order -> about(order, omission, "第六十九条")),
                        proposal.on(PERFORMED).map(order -> performedBefore(proposal, circumstances)))
                .flatMap(findings -> findings);
    }

    private static Finding about(Order order, boolean omission, String article) {
        return Finding.of(
                omission,
                order.atKind(),
                article,
                new Reason("申请针对不履行法定职责提出", "The application is about a failure to act"),
                new Reason(
                        "申请针对已经作出的行政行为提出，不是不履行法定职责，不能这样决定",
                        "The application is about an act that was made, not about a failure to act"));
    }

    private static Finding performedBefore(Proposal proposal, Circumstances circumstances) {
        var performed = proposal.day("dutyPerformedOn");
        var accepted = circumstances.acceptedOn();
        return Finding.of(
                performed != null && accepted != null && performed.isBefore(accepted),
                "/form/dutyPerformedOn",
                "第六十九条",
                new Reason("被申请人在受理前已经履行法定职责", "The duty was performed before acceptance"),
                new Reason(
                        accepted == null
                                ? "没有受理日期的记录，不能认定受理前已经履行"
                                : "受理日期为%s，只有在此之前已经履行的，才可以驳回行政复议请求".formatted(accepted),
                        "Only a duty performed before acceptance (%s) lets the request be dismissed"
                                .formatted(accepted)));
    }
}
