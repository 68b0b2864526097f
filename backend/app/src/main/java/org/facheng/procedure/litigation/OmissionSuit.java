package org.facheng.procedure.litigation;

import java.time.LocalDate;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.litigation.SuingPeriod.Standing;
import org.facheng.procedure.matter.Declared;

/** The period of a suit over a duty not performed: six months from the end of the time for performing it (行政诉讼法第四十七条). */
final class OmissionSuit {

    private static final String ARTICLE = "行政诉讼法第四十七条第一款，法释〔2018〕1号第六十六条";

    private OmissionSuit() {}

    static SuingPeriod of(Suit suit) {
        Declared declared = suit.matter().declared();
        SuitDay day = new SuitDay(suit.matter(), suit.days());
        if (Boolean.TRUE.equals(declared.urgent())) {
            return urgent(suit, day);
        }
        if (declared.performancePeriodEndedOn() != null) {
            return after(suit, declared.performancePeriodEndedOn(), "起诉材料载明的法定履行期限届满日期", day);
        }
        if (Boolean.TRUE.equals(declared.performancePeriodFixed())) {
            return SuingPeriod.unknown("法律、法规对履行职责规定了期限，请核实该期限何时届满：起诉期限自届满之日起计算。", ARTICLE);
        }
        LocalDate requested = declared.requestReceivedOn();
        if (requested == null) {
            return SuingPeriod.unknown("没有写明行政机关何时收到履行职责的申请，无法判断是否在起诉期限内。", ARTICLE);
        }
        day.fact("request-received", requested, "起诉材料载明的收到申请日期");
        LocalDate end =
                suit.days().of(SuitLimits.NON_PERFORMANCE_WAIT, requested).lastDay();
        return after(suit, end, "自接到申请之日起满两个月", day);
    }

    /** The law lifts the waiting, and says nothing of an end: within six months of the request nobody can call it late. */
    private static SuingPeriod urgent(Suit suit, SuitDay day) {
        LocalDate requested = suit.matter().declared().requestReceivedOn();
        boolean soon = requested != null && day.within(suit.days().of(SuitLimits.NON_PERFORMANCE, requested));
        return day.ends(
                soon ? Standing.IN_TIME : Standing.OPEN,
                null,
                "原告说明是紧急情况下请求保护人身权、财产权，起诉不受履行期限的限制；是否紧急请核实。" + (soon ? "" : "何时起算起诉期限由人民法院认定。"),
                "行政诉讼法第四十七条第二款");
    }

    private static SuingPeriod after(Suit suit, LocalDate end, String proof, SuitDay day) {
        LocalDate sued = suit.matter().suedOn();
        if (sued != null && !sued.isAfter(end)) {
            return day.ends(
                    Standing.EARLY, end, "行政机关履行职责的期间至" + Dates.zh(end) + "届满，" + day.filed() + "，尚未届满。", ARTICLE);
        }
        day.fact("performance-period-ended", end, proof);
        return day.in(SuitLimits.NON_PERFORMANCE, end, "自履行期间届满之日", ARTICLE);
    }
}
