package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;

/** In which capacity the unit is sued, and whether the complaint names whom the law does (行政诉讼法第二十六条，法释〔2018〕1号第二十六条). */
final class ProperDefendant implements Rule {

    private static final Topic TOPIC = new Topic("defendant", "本机关的被告身份");

    @Override
    public Optional<Examined> examine(Suit suit) {
        Defendants defendants = suit.defendants();
        Capacity capacity = suit.capacity();
        String detail = suit.context().receivingUnit() + "：" + capacity.label() + "。" + defendants.why() + named(suit);
        return Optional.of(
                switch (capacity) {
                    case SOLE -> surelySole(suit)
                            ? TOPIC.met(detail, defendants.basis())
                            : TOPIC.open(detail, defendants.basis());
                    case JOINT -> TOPIC.met(detail, defendants.basis());
                    case ADDRESSEE, NOT_A_PARTY, THIRD_PARTY -> throw new IllegalStateException(
                            "This body is not sued.");
                    case NOT_A_DEFENDANT -> TOPIC.notMet(
                            detail + "请书面告知人民法院，由其告知原告变更被告；在此之前答辩和举证期限照常计算。",
                            defendants.basis() + "，法释〔2018〕1号第二十六条第一款");
                });
    }

    /** Two organs without an upheld decision: the court may make the plaintiff choose. */
    private static boolean surelySole(Suit suit) {
        return suit.defendants().organs().size() == 1;
    }

    private static String named(Suit suit) {
        List<String> named = suit.sued().named();
        List<String> organs = suit.defendants().organs();
        if (named.isEmpty() || organs.isEmpty()) {
            return "";
        }
        List<String> surplus =
                named.stream().filter(name -> !organs.contains(name)).toList();
        List<String> missing =
                organs.stream().filter(organ -> !named.contains(organ)).toList();
        return (surplus.isEmpty() ? "" : "起诉状另列" + String.join("、", surplus) + "为被告，可以建议人民法院释明，不列其为被告。")
                + (missing.isEmpty() ? "" : "起诉状没有列" + String.join("、", missing) + "为被告，可以提请人民法院追加或者变更。");
    }
}
