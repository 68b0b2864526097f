package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.procedure.matter.CourtStage;

/** Where a suit begins here after its first instance, no step asks in which capacity this body is sued and whether anybody has to be recused. */
final class CapacityLater implements Rule {

    private static final Topic TOPIC = new Topic("capacity-later", "诉讼地位和回避");

    @Override
    public Optional<Examined> examine(Suit suit) {
        return suit.papers().decided() || suit.papers().stage() == CourtStage.APPEAL_ANSWER
                ? Optional.of(TOPIC.open("一审没有在本系统办理：请承办人按裁判文书办理“登记、变更诉讼地位和被告”，一并核查回避。", "行政诉讼法第二十六条、第五十五条"))
                : Optional.empty();
    }
}
