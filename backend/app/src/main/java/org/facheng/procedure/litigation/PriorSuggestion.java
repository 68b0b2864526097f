package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.Suggestion;

/** Whether a suggestion came before the suit in the public interest, as it has to (行政诉讼法第二十五条第四款). */
final class PriorSuggestion implements Rule {

    private static final Topic TOPIC = new Topic("prior-suggestion", "起诉前提出过检察建议");
    private static final String BASIS = "行政诉讼法第二十五条第四款";

    @Override
    public Optional<Examined> examine(Suit suit) {
        return suit.publicInterest() ? Optional.of(found(suit.matter().suggestion())) : Optional.empty();
    }

    private static Examined found(Suggestion suggestion) {
        if (suggestion == null || suggestion.documentNo() == null && suggestion.on() == null) {
            return TOPIC.open("没有写明起诉前的检察建议：人民检察院应当先提出检察建议，督促依法履行职责，请核对起诉材料；没有提出过的，可以在答辩中提出。", BASIS);
        }
        String number = suggestion.documentNo() == null ? "" : "（" + suggestion.documentNo() + "）";
        String on = suggestion.on() == null ? "" : Dates.zh(suggestion.on()) + "送达";
        return TOPIC.met("人民检察院起诉前提出过检察建议" + number + on + "；请对照检察建议，在答辩中说明收到以后如何依法履行职责。", BASIS);
    }
}
