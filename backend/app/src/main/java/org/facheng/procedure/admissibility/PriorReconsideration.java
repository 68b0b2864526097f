package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.advice.ReconsiderationFirst;
import org.facheng.procedure.matter.Matter;

/**
 * Where reconsideration must come before a lawsuit (行政复议法第二十三条第一款): a refusal then opens the way to court within fifteen
 * days (第三十四条). A reply to a request may refuse a duty of 第十一条 or perform it; which of them it is no field tells, and to
 * take the one for the other would cost the applicant the longer time to sue, so the handler is asked.
 */
final class PriorReconsideration implements Rule {

    private static final Topic TOPIC = new Topic("prior-reconsideration", "应当先申请行政复议");

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        Matter matter = inquiry.matter();
        if (asked(matter)) {
            return Optional.of(TOPIC.remark(
                    Met.OPEN,
                    "请判断答复是否属于拒绝履行、未依法履行第十一条规定的法定职责：属于的，应当先申请行政复议，不予受理决定书应当告知自收到之日起十五日内可以起诉；不属于的，不适用第三十四条。",
                    ReconsiderationFirst.DUTY + "，行政复议法第三十四条"));
        }
        return item(matter)
                .map(article -> TOPIC.remark(
                        Met.MET, "对本行政行为不服应当先申请行政复议；不予受理或者驳回申请的，文书应当告知可以自收到之日起十五日内依法提起行政诉讼。", article + "，行政复议法第三十四条"));
    }

    /** The article that asks for reconsideration first; empty where the applicant may choose, or where it is to be judged. */
    static Optional<String> item(Matter matter) {
        return ReconsiderationFirst.article(matter.act().category(), ApplicationPeriods.omission(matter));
    }

    /** Whether it is for the handler to say. */
    static boolean asked(Matter matter) {
        return ReconsiderationFirst.toBeJudged(matter.act().category(), ApplicationPeriods.omission(matter));
    }
}
