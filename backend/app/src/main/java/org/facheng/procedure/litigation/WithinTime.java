package org.facheng.procedure.litigation;

import java.util.Optional;

/** Whether the plaintiff sued within the period (法释〔2018〕1号第六十九条第一款第二项). */
final class WithinTime implements Rule {

    private static final Topic TOPIC = new Topic("within-time", "在起诉期限内起诉");
    private static final String LATE = "，法释〔2018〕1号第六十九条第一款第二项";

    @Override
    public Optional<Examined> examine(Suit suit) {
        if (Reviewable.excluded(suit)) {
            return Optional.of(TOPIC.open("起诉的事项不属于受案范围，不计算起诉期限。", "行政诉讼法第十三条，法释〔2018〕1号第一条第二款"));
        }
        if (suit.publicInterest()) {
            return Optional.of(TOPIC.open("起诉期限的规定针对公民、法人或者其他组织；人民检察院提起公益诉讼的期限，条文没有写明（待确认）。", "行政诉讼法第二十五条第四款、第四十六条"));
        }
        SuingPeriod period = SuingPeriods.of(suit);
        Examined examined =
                switch (period.standing()) {
                    case IN_TIME -> TOPIC.met(period.detail(), period.basis());
                    case LATE -> TOPIC.plead(Defence.OUT_OF_TIME, period.detail(), period.basis() + LATE);
                    case EARLY -> TOPIC.notMet(period.detail(), period.basis());
                    case OPEN -> TOPIC.open(period.detail(), period.basis());
                };
        return Optional.of(examined.withLastDay(period.lastDay()));
    }
}
