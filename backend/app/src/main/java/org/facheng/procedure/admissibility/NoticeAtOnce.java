package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Met;

/** At the wrong door, with the applicant's own period about to end: the competent organ must be named at once. */
final class NoticeAtOnce implements Rule {

    private static final Topic TOPIC = new Topic("notice-at-once", "申请期限将在审查期限内届满");

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        return applies(inquiry)
                ? Optional.of(TOPIC.remark(
                                Met.OPEN,
                                "申请人向有管辖权的机关申请的期限至" + Dates.zh(inquiry.period().lastDay())
                                        + "届满，早于本机关的审查期限；请当日告知申请人有管辖权的机关，并在决定中写明首次提交日期（"
                                        + Dates.zh(inquiry.matter().filedOn()) + "）。",
                                "行政复议法第二十条第二款、第三十条第二款")
                        .withLastDay(inquiry.period().lastDay()))
                : Optional.empty();
    }

    static boolean applies(Inquiry inquiry) {
        LocalDate last = inquiry.period().lastDay();
        boolean elsewhere = new Competence().examine(inquiry).orElseThrow().leadsTo() == Decision.REFUSE;
        if (!elsewhere || inquiry.period().standing() != Standing.IN_TIME || last == null) {
            return false;
        }
        LocalDate received = inquiry.matter().receivedOn();
        LocalDate reviewed =
                inquiry.days().of(ApplicantLimits.ACCEPTANCE_REVIEW, received).lastDay();
        return !last.isAfter(reviewed);
    }
}
