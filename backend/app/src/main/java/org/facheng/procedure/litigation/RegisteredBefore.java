package org.facheng.procedure.litigation;

import java.util.Optional;

/**
 * Whether the suit is registered here already, or one of the same plaintiff over the same act: the same papers twice, or a suit twice (法释〔2018〕1号
 * 第六十九条第一款第六项、第一百零六条). A person has to compare them; a new trial after a remand, or a retrial, is a case of its own.
 */
final class RegisteredBefore implements Rule {

    private static final Topic TOPIC = new Topic("registered-before", "没有重复登记");
    private static final String BASIS = "法释〔2018〕1号第六十九条第一款第六项、第一百零六条";

    @Override
    public Optional<Examined> examine(Suit suit) {
        var before = suit.context().suit();
        if (before == null || suit.papers().stage().anew()) {
            return Optional.empty();
        }
        return Optional.of(
                before.sameNumber()
                        ? TOPIC.open("人民法院的案号与本机关已经登记的" + before.caseNo() + "相同：请核对是否应当登记在该案，不要重复登记。", BASIS)
                        : TOPIC.open(
                                "同一原告就同一行政行为提起的诉讼已经登记为" + before.caseNo() + (before.open() ? "，尚未办结" : "，已经办结")
                                        + "：请核对是该案的文书、重复起诉，还是另一诉讼。",
                                BASIS));
    }
}
