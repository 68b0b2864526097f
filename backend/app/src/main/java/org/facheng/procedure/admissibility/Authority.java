package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.matter.Submission.PowerOfAttorney;

/** An authority that is not complete is told to the handler; the application does not wait for it. */
final class Authority implements Rule {

    private static final Topic TOPIC = new Topic("authority", "授权委托书完备");
    private static final String BASIS = "行政复议法第十七条第二款";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        PowerOfAttorney authority = inquiry.matter().submission().powerOfAttorney();
        if (authority == null) {
            return Optional.empty();
        }
        boolean complete = !Boolean.FALSE.equals(authority.complete())
                && authority.missing().isEmpty();
        return Optional.of(
                complete
                        ? TOPIC.met("授权委托书载明了委托事项、权限和期限。", BASIS)
                        : TOPIC.remark(Met.NOT_MET, "授权委托书不完备" + lacking(authority) + "，请通知申请人补齐委托手续。", BASIS));
    }

    private static String lacking(PowerOfAttorney authority) {
        return authority.missing().contains("period") ? "（缺少期限）" : "";
    }
}
