package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.advice.ReconsiderationFirst;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Reconsideration.Kind;

/** Whether the plaintiff had to ask for reconsideration first, and did (行政诉讼法第四十四条第二款，法释〔2018〕1号第五十六条). */
final class PriorReconsideration implements Rule {

    private static final Topic TOPIC = new Topic("prior-reconsideration", "复议前置");
    private static final String BASIS = "，行政诉讼法第四十四条第二款，法释〔2018〕1号第五十六条、第六十九条第一款第五项";

    /** The law of 2023 has these cases since then; before it they could be sued over at once. */
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Override
    public Optional<Examined> examine(Suit suit) {
        if (suit.publicInterest()) {
            return Optional.of(TOPIC.met("人民检察院提起的公益诉讼，先经检察建议，不适用复议前置。", "行政诉讼法第二十五条第四款、第四十四条"));
        }
        if (suit.sued().reconsideration().kind() != Kind.NONE) {
            return article(suit).map(article -> TOPIC.met("应当先申请行政复议，原告已经申请。", article + BASIS));
        }
        Optional<String> article = article(suit);
        if (article.isPresent()) {
            return Optional.of(TOPIC.plead(
                    Defence.NO_PRIOR_RECONSIDERATION, "对本行政行为不服应当先申请行政复议，原告没有申请就直接起诉。", article.get() + BASIS));
        }
        return toBeJudged(suit)
                ? Optional.of(
                        suit.sued().act().category() == Category.NATURAL_RESOURCES
                                ? open("侵犯原告已经依法取得的自然资源的所有权或者使用权", ReconsiderationFirst.RESOURCES)
                                : open("未履行行政复议法第十一条规定的法定职责", ReconsiderationFirst.DUTY))
                : Optional.of(TOPIC.met("不属于应当先申请行政复议的情形，可以直接起诉。", "行政诉讼法第四十四条第一款"));
    }

    private static Examined open(String what, String article) {
        return TOPIC.open("请判断被诉行为是否属于%s：属于的，应当先申请行政复议，可以提出未经复议前置的抗辩。".formatted(what), article + BASIS);
    }

    /** The article that asks for it; empty where there was a choice. */
    static Optional<String> article(Suit suit) {
        return inForce(suit) && suit.sued().act().category() != Category.RECONSIDERATION_STEP
                ? ReconsiderationFirst.article(suit.sued().act().category(), omission(suit))
                : Optional.empty();
    }

    private static boolean toBeJudged(Suit suit) {
        return inForce(suit)
                && ReconsiderationFirst.toBeJudged(suit.sued().act().category(), omission(suit));
    }

    private static boolean omission(Suit suit) {
        return suit.sued().dutyNotPerformed() || suit.sued().act().category() == Category.NON_PERFORMANCE;
    }

    private static boolean inForce(Suit suit) {
        LocalDate sued = suit.matter().suedOn() == null
                ? suit.matter().receivedOn()
                : suit.matter().suedOn();
        return !sued.isBefore(SINCE);
    }
}
