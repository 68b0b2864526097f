package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.procedure.matter.Act.Sued;
import org.facheng.procedure.matter.Reconsideration.Kind;

/**
 * Who is defendant by law (行政诉讼法第二十六条), whatever the complaint says.
 *
 * @param together whether they are joint defendants, and not each in a suit of its own
 */
record Defendants(List<String> organs, boolean together, String why, String basis) {

    private static final String DIRECT = "行政诉讼法第二十六条第一款";
    private static final String RECONSIDERED = "行政诉讼法第二十六条第二款";
    private static final String NOT_DECIDED = "行政诉讼法第二十六条第三款";

    static Defendants of(SuedAct sued) {
        return switch (sued.reconsideration().kind()) {
            case NONE -> one(sued.original(), "没有经过行政复议，作出行政行为的机关是被告。", DIRECT);
            case UPHELD -> upheld(sued, "行政复议决定维持原行政行为", "第一百三十三条、第一百三十四条第一款");
            case PARTLY -> upheld(sued, "行政复议决定既有维持的内容，又有改变或者不予受理的内容", "第一百三十四条第二款");
            case CHANGED -> one(
                    sued.reconsidered(),
                    "行政复议决定改变了原行政行为的处理结果，行政复议机关是被告，原机关不是；请核对决定书：同时还维持了一部分的，两机关是共同被告，复议结果应当选维持一部分。",
                    RECONSIDERED + "，法释〔2018〕1号第二十二条、第一百三十四条第二款");
            case REFUSED, NO_DECISION -> byWhatIsSued(sued);
        };
    }

    private static Defendants upheld(SuedAct sued, String decided, String articles) {
        List<String> organs = Stream.of(sued.original(), sued.reconsidered())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String basis = RECONSIDERED + "，法释〔2018〕1号" + articles;
        return organs.size() == 1 && sued.reconsidered() != null
                ? new Defendants(organs, false, "原行政行为和维持它的行政复议决定出自同一机关，只列一名被告；两个行为的合法性都要答辩、举证。", basis + "、第一百三十五条")
                : new Defendants(
                        organs,
                        true,
                        decided + "，原机关和行政复议机关是共同被告；只起诉其中一个的，由人民法院告知追加或者列为共同被告。原行政行为的合法性由两机关共同举证，行政复议决定的合法性由行政复议机关举证。",
                        basis + "、第一百三十五条");
    }

    private static Defendants byWhatIsSued(SuedAct sued) {
        boolean refused = sued.reconsideration().kind() == Kind.REFUSED;
        if (sued.what() == Sued.ORIGINAL) {
            return one(sued.original(), "起诉的是原行政行为，作出它的机关是被告，行政复议机关不是。", refused ? DIRECT : NOT_DECIDED);
        }
        if (sued.what() == Sued.BOTH) {
            List<String> organs = Stream.of(sued.original(), sued.reconsidered())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return new Defendants(
                    organs,
                    false,
                    "没有维持决定，两机关不构成复议维持的共同被告：原行政行为由原机关答辩，行政复议机关的行为由其自己答辩；请注意人民法院是否要求原告择一起诉。",
                    refused ? DIRECT + "，法释〔2018〕1号第一百三十三条" : NOT_DECIDED);
        }
        return refused
                ? one(
                        sued.reconsidered(),
                        "起诉的是不予受理或者以不符合受理条件驳回的决定，不属于维持，行政复议机关是被告。",
                        DIRECT + "，法释〔2018〕1号第五十六条第二款、第一百三十三条")
                : one(sued.reconsidered(), "起诉的是行政复议机关不作为，行政复议机关是被告，原机关不是。", NOT_DECIDED);
    }

    private static Defendants one(String organ, String why, String basis) {
        return new Defendants(organ == null ? List.of() : List.of(organ), false, why, basis);
    }

    Capacity capacityOf(String unit) {
        if (!organs.contains(unit)) {
            return Capacity.NOT_A_DEFENDANT;
        }
        return together ? Capacity.JOINT : Capacity.SOLE;
    }
}
