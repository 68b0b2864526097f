package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.CONFIRM_VOID;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十七条: an act is found void where the applicant has asked for that. */
final class Voidness implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        boolean asked =
                circumstances.asked("无效") || !proposal.text("voidAskedIn").isEmpty();
        return proposal.of(CONFIRM_VOID)
                .map(
                        order -> Finding.of(
                                asked,
                                asked ? order.atKind() : "/form/voidAskedIn",
                                "第六十七条",
                                new Reason("申请人申请确认行政行为无效", "The applicant asks for the act to be found void"),
                                new Reason(
                                        "申请书的请求中没有申请确认无效；申请人后来提出的，请写明在何处提出，没有提出的不能确认无效",
                                        "The application does not ask for it; say where the applicant did, or decide otherwise")));
    }
}
