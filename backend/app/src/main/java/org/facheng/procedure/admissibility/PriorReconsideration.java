package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.admissibility.matter.Act.Category;
import org.facheng.procedure.admissibility.matter.Matter;

/** Where reconsideration must come before a lawsuit (行政复议法第二十三条): a refusal then opens the way to court (第三十四条). */
final class PriorReconsideration implements Rule {

    private static final Topic TOPIC = new Topic("prior-reconsideration", "应当先申请行政复议");

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        return item(inquiry.matter())
                .map(article -> TOPIC.remark(
                        Met.MET, "对本行政行为不服应当先申请行政复议；不予受理或者驳回申请的，文书应当告知可以自收到之日起依法提起行政诉讼。", article + "，行政复议法第三十四条"));
    }

    /** The article that asks for reconsideration first; empty where the applicant may choose. */
    static Optional<String> item(Matter matter) {
        if (ApplicationPeriods.omission(matter)) {
            return Optional.of("行政复议法第二十三条第一款第三项");
        }
        Category category = matter.act().category();
        if (category == Category.ON_THE_SPOT_PENALTY) {
            return Optional.of("行政复议法第二十三条第一款第一项");
        }
        if (category == Category.DUTY_REPLY) {
            return Optional.of("行政复议法第二十三条第一款第三项");
        }
        return category == Category.DISCLOSURE_REFUSED ? Optional.of("行政复议法第二十三条第一款第四项") : Optional.empty();
    }
}
