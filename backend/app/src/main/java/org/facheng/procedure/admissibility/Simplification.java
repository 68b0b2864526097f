package org.facheng.procedure.admissibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.facheng.procedure.advice.SmallSum;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Matter;

/**
 * The grounds for the simplified procedure that fields carry (行政复议法第五十三条第一款). Whether the facts are clear and the
 * dispute small is for the handler to see, so this is a suggestion.
 */
final class Simplification {

    private static final Pattern WARNING = Pattern.compile("警告|通报批评");
    /** The other kinds of penalty; beside one of them it is no longer a mere warning. */
    private static final Pattern GRAVER = Pattern.compile("罚款|没收|暂扣|吊销|降低资质|限制|停产|停业|停止|关闭|拘留|下架");

    private Simplification() {}

    static List<String> grounds(Matter matter) {
        Act act = matter.act();
        List<String> grounds = new ArrayList<>();
        if (act.category() == Category.ON_THE_SPOT_PENALTY) {
            grounds.add("行政行为是当场作出（行政复议法第五十三条第一款第一项）");
        }
        if (mereWarning(matter)) {
            grounds.add("行政行为是警告或者通报批评（行政复议法第五十三条第一款第二项）");
        }
        if (smallSum(matter)) {
            grounds.add("案件涉及款额三千元以下（行政复议法第五十三条第一款第三项）");
        }
        if (act.category() == Category.DISCLOSURE || act.category() == Category.DISCLOSURE_REFUSED) {
            grounds.add("属于政府信息公开案件（行政复议法第五十三条第一款第四项）");
        }
        return List.copyOf(grounds);
    }

    static Track track(Matter matter) {
        return grounds(matter).isEmpty() ? Track.ORDINARY : Track.SIMPLIFIED;
    }

    private static boolean mereWarning(Matter matter) {
        Act act = matter.act();
        if (act.category() != Category.PENALTY || positive(matter.declared().penaltyAmount())) {
            return false;
        }
        String text = words(act.kind()) + words(act.content());
        return WARNING.matcher(text).find() && !GRAVER.matcher(text).find();
    }

    private static boolean smallSum(Matter matter) {
        BigDecimal sum = matter.declared().penaltyAmount();
        return positive(sum) && !SmallSum.exceededBy(sum);
    }

    private static boolean positive(BigDecimal sum) {
        return sum != null && sum.signum() > 0;
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
