package org.facheng.document;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** What a record of service must satisfy before it starts anybody's period. */
@Component
class ServiceRules {

    private final Clock clock;

    ServiceRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * The day service counts from.
     *
     * @param act the day it was handed over, arrived, was left or the notice was published
     * @throws org.facheng.platform.ProblemException 422 where this can't be a service of that document
     */
    LocalDate servedOn(ServiceManner manner, LocalDate act, LocalDate issuedOn, Party party, String proof) {
        if (proof == null || proof.isBlank()) {
            throw Problems.invalid(
                            "service_proof_missing",
                            "请填写送达证明，例如签收人、邮件单号或者见证人。",
                            "State what proves the service: who signed, the number of the mail, or witnesses.")
                    .at("/form/proof", "必填。", "Required.");
        }
        if (manner == ServiceManner.ELECTRONIC
                && !party.electronicService()
                && DocumentFacts.electronicAddressOf(party).isEmpty()) {
            throw Problems.invalid(
                    "electronic_service_without_consent",
                    party.name() + "没有同意电子送达，请用其他方式送达。",
                    "The party did not agree to electronic service.");
        }
        if (act == null || act.isBefore(issuedOn)) {
            throw Problems.invalid(
                            "service_before_issue",
                            "送达日期不能早于文书印发日期" + issuedOn + "。",
                            "Service can't come before the issue.")
                    .at("/form/servedOn", "不早于" + issuedOn, "Not before " + issuedOn);
        }
        LocalDate today = LocalDate.now(clock);
        if (act.isAfter(today)) {
            throw Problems.invalid("service_in_future", "送达日期不能晚于今天。", "Service can't lie in the future.")
                    .at("/form/servedOn", "不晚于" + today, "Not after " + today);
        }
        LocalDate servedOn = manner.servedOn(act);
        if (servedOn.isAfter(today)) {
            throw Problems.invalid(
                    "public_notice_running",
                    "公告尚未满三十日，" + servedOn + "视为送达，请届时再登记。",
                    "The thirty days of the notice end on " + servedOn + ".");
        }
        return servedOn;
    }
}
