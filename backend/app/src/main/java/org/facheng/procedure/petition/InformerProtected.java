package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;

/** What is informed against somebody, and by whom, reaches neither him nor his unit (信访工作条例第三十条第三款、第四十六条第五项). */
final class InformerProtected implements Rule {

    private static final Topic TOPIC = new Topic("informer", "检举人保密");

    @Override
    public Optional<Finding> examine(Petition petition) {
        return petition.confidential()
                ? Optional.of(TOPIC.met("检举、控告或者要求保密：材料和有关情况不得透露、转给被检举、揭发的人员或者单位，只向信访人本人告知。", "信访工作条例第三十条第三款、第四十六条第五项"))
                : Optional.empty();
    }
}
