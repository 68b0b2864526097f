package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.Matter.FirstOrRepeat;
import org.facheng.procedure.matter.Previous.Kind;

/** After a 复核 the same facts and reasons are not accepted again, and the petitioner is told so kindly (信访工作条例第三十六条第三款、第三十七条第三款). */
final class EndedByRecheck implements Rule {

    private static final Topic TOPIC = new Topic("ended-by-recheck", "没有经过复核终结");
    private static final String ARTICLE = "信访工作条例第三十六条第三款";

    @Override
    public Optional<Finding> examine(Petition petition) {
        return petition.previous(Kind.RECHECK)
                .map(recheck -> petition.matter().firstOrRepeat() == FirstOrRepeat.FIRST
                        ? TOPIC.open("已有复核意见，又登记为新的事项：请核实事实和理由是否相同；相同的不再受理。", ARTICLE)
                        : TOPIC.notMet("已有复核意见：请核实有无新的事实和理由；没有的，登记并书面告知不再受理，做好疏导教育、矛盾化解和帮扶。", ARTICLE + "、第三十七条第三款"));
    }
}
