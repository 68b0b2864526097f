package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.procedure.matter.Declared.Relation;

/** Whether the plaintiff has an interest in the act 利害关系 (行政诉讼法第二十五条第一款，法释〔2018〕1号第十二条、第六十九条第一款第一项、第八项). */
final class Interest implements Rule {

    private static final Topic TOPIC = new Topic("interest", "原告与被诉行政行为有利害关系");
    private static final String PLAINTIFF = "行政诉讼法第二十五条第一款";
    private static final String PUBLIC = "行政诉讼法第二十五条第四款";
    private static final String AFFECTED = PLAINTIFF + "，法释〔2018〕1号第十二条、第六十九条第一款第一项、第八项";

    @Override
    public Optional<Examined> examine(Suit suit) {
        if (suit.publicInterest()) {
            return Optional.of(TOPIC.met("人民检察院以公益诉讼起诉人的身份起诉，不以与行政行为有利害关系为条件。", PUBLIC));
        }
        Relation relation = suit.matter().declared().relation();
        if (relation == Relation.ADDRESSEE) {
            return Optional.of(TOPIC.met("原告是行政行为的相对人。", PLAINTIFF));
        }
        return Optional.of(
                relation == Relation.REPORTER
                        ? TOPIC.open("原告是投诉、举报人：为维护自身合法权益投诉的，有利害关系；请核对其自身的合法权益是否受到影响。", AFFECTED)
                        : TOPIC.open("请核对原告是否行政行为的相对人，或者与被诉行政行为有利害关系；没有的，可以在答辩中提出。", AFFECTED));
    }
}
