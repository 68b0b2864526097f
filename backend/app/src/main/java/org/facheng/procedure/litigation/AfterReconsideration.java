package org.facheng.procedure.litigation;

import java.time.LocalDate;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.litigation.SuingPeriod.Standing;
import org.facheng.procedure.matter.Reconsideration;

/** The period after a reconsideration: from the receipt of the decision, or from the end of the time for deciding (行政诉讼法第四十五条). */
final class AfterReconsideration {

    private static final String ARTICLE = "行政诉讼法第四十五条";
    private static final String NOT_INFORMED = "法释〔2018〕1号第六十四条第二款";
    private static final String RECEIVED = "起诉材料载明的收到复议决定日期";

    private AfterReconsideration() {}

    static SuingPeriod decided(Suit suit) {
        Reconsideration decision = suit.sued().reconsideration();
        String limit = SuitLimits.AFTER_DECISION;
        SuitDay day = new SuitDay(suit.matter(), suit.days());
        LocalDate served = decision.servedOn();
        if (served == null) {
            return notServed(suit, limit, day);
        }
        if (Boolean.FALSE.equals(decision.rightsInformed())) {
            return notInformed(suit, served, day);
        }
        day.fact("reconsideration-served", served, RECEIVED);
        SuingPeriod period = day.in(limit, served, "自收到复议决定书之日", basis(suit));
        return period.standing() == Standing.LATE ? period.withDetail(exceptions(decision)) : period;
    }

    /** What may make a suit timely that came after the fifteen days. */
    private static String exceptions(Reconsideration decision) {
        var byLaw = "法律另外规定了起诉期限的，按其规定，请核对决定书。";
        return decision.rightsInformed() == null ? "复议决定未告知起诉期限的，最长自收到之日起一年；" + byLaw : byLaw;
    }

    /** It cannot have been received before it was made. */
    private static SuingPeriod notServed(Suit suit, String limit, SuitDay day) {
        LocalDate made = suit.sued().reconsideration().decidedOn();
        if (made == null) {
            return SuingPeriod.unknown("没有写明原告何时收到复议决定，无法判断是否在起诉期限内。", basis(suit));
        }
        Period earliest = suit.days().of(limit, made);
        return day.within(earliest)
                ? day.ends(
                        Standing.IN_TIME,
                        null,
                        "没有写明原告何时收到复议决定；即使自作出之日（" + Dates.zh(made) + "）起计算，" + day.filed() + "也在期限内。",
                        basis(suit))
                : day.ends(
                        Standing.OPEN,
                        null,
                        "没有写明原告何时收到复议决定；自作出之日（" + Dates.zh(made) + "）起计算至" + Dates.zh(earliest.lastDay()) + "，"
                                + day.filed() + "，请核实送达日期。",
                        basis(suit));
    }

    /** The period then runs from knowing it, and never longer than a year from knowing the content. */
    private static SuingPeriod notInformed(Suit suit, LocalDate served, SuitDay day) {
        day.fact("decision-content-known", served, RECEIVED + "；未告知起诉期限");
        Period cap = suit.days().of(SuitLimits.AFTER_DECISION_CAP, served);
        LocalDate rights = suit.matter().declared().rightsKnownOn();
        if (rights != null) {
            LocalDate from = rights.isBefore(served) ? served : rights;
            day.fact("decision-period-known", from, "起诉材料载明的知道起诉期限的日期");
            Period own = suit.days().of(SuitLimits.AFTER_DECISION_NOT_INFORMED, from);
            if (own.lastDay().isBefore(cap.lastDay())) {
                return day.in(SuitLimits.AFTER_DECISION_NOT_INFORMED, from, "自知道起诉期限之日", ARTICLE + "，" + NOT_INFORMED);
            }
        }
        return day.in(
                SuitLimits.AFTER_DECISION_CAP, served, "（复议决定没有告知起诉期限，最长一年）自知道复议决定内容之日", ARTICLE + "，" + NOT_INFORMED);
    }

    /** The act itself is sued after a refusal: where reconsideration comes first its own fifteen days, else the ordinary period. */
    static SuingPeriod refused(Suit suit) {
        if (first(suit)) {
            return decided(suit);
        }
        SuingPeriod direct = suit.sued().dutyNotPerformed() ? OmissionSuit.of(suit) : DirectSuit.of(suit);
        return direct.standing() == Standing.LATE && decided(suit).standing() == Standing.IN_TIME
                ? direct.as(Standing.OPEN, "原告曾申请行政复议未被受理，自收到不予受理决定起未满十五日；是否按此计算由人民法院认定。")
                : direct;
    }

    static SuingPeriod undecided(Suit suit) {
        LocalDate ended = suit.sued().reconsideration().periodEndedOn();
        if (ended != null) {
            return afterPeriod(suit, ended);
        }
        LocalDate accepted = suit.sued().reconsideration().acceptedOn();
        if (accepted == null) {
            return SuingPeriod.unknown("没有写明复议申请何时受理，无法判断复议期限何时届满。", basis(suit));
        }
        LastDays days = suit.days();
        SuitDay day = new SuitDay(suit.matter(), days);
        Period ordinary = days.of(SuitLimits.DECIDE, accepted);
        if (day.known() && day.within(ordinary)) {
            boolean simplifiedOver = day.beyond(days.of(SuitLimits.DECIDE_SIMPLIFIED, accepted));
            return day.ends(
                    simplifiedOver ? Standing.OPEN : Standing.EARLY,
                    ordinary.lastDay(),
                    "复议期限自受理之日（" + Dates.zh(accepted) + "）起至" + Dates.zh(ordinary.lastDay()) + "届满（普通程序），" + day.filed()
                            + (simplifiedOver ? "；适用简易程序的，期限已经届满，请核实。" : "，复议期限尚未届满。"),
                    ARTICLE + "，法释〔2018〕1号第五十七条，行政复议法第六十二条");
        }
        day.fact("reconsideration-period-ended", ordinary.lastDay(), "复议期限自受理之日起六十日届满；是否延长待核实");
        SuingPeriod period = day.in(SuitLimits.AFTER_NO_DECISION, ordinary.lastDay(), "自复议期满之日", basis(suit));
        Period extended = days.of(
                SuitLimits.AFTER_NO_DECISION,
                days.extended(SuitLimits.DECIDE, accepted).lastDay());
        return period.standing() == Standing.LATE && day.within(extended)
                ? period.as(Standing.OPEN, "复议期限依法延长过的，起诉期限最晚至" + Dates.zh(extended.lastDay()) + "届满，请核实。")
                : period;
    }

    /** Its end is stated, extensions counted. */
    private static SuingPeriod afterPeriod(Suit suit, LocalDate ended) {
        SuitDay day = new SuitDay(suit.matter(), suit.days());
        LocalDate sued = suit.matter().suedOn();
        if (sued != null && !sued.isAfter(ended)) {
            return day.ends(
                    Standing.EARLY,
                    ended,
                    "复议期限至" + Dates.zh(ended) + "届满，" + day.filed() + "，复议期限尚未届满。",
                    ARTICLE + "，法释〔2018〕1号第五十七条");
        }
        day.fact("reconsideration-period-ended", ended, "起诉材料载明的复议期限届满日期");
        return day.in(SuitLimits.AFTER_NO_DECISION, ended, "自复议期满之日", basis(suit));
    }

    private static boolean first(Suit suit) {
        return PriorReconsideration.article(suit).isPresent();
    }

    private static String basis(Suit suit) {
        return switch (suit.sued().reconsideration().kind()) {
            case UPHELD, PARTLY -> ARTICLE + "，法释〔2018〕1号第五十九条";
            case REFUSED -> first(suit) ? ARTICLE + "，行政复议法第三十四条" : ARTICLE + "，法释〔2018〕1号第五十六条第二款";
            case NO_DECISION -> first(suit) ? ARTICLE + "，行政复议法第三十四条" : ARTICLE;
            case CHANGED, NONE -> ARTICLE;
        };
    }
}
