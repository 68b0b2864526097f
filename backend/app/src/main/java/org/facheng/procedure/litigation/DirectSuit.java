package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.litigation.SuingPeriod.Standing;
import org.facheng.procedure.matter.Declared;
import org.facheng.procedure.matter.Matter;

/**
 * The period of a suit without reconsideration: six months from knowing the act (行政诉讼法第四十六条), from knowing the period where it was not
 * told (法释〔2018〕1号第六十四条), and never beyond the longest time from the making of the act.
 */
final class DirectSuit {

    private static final String ARTICLE = "行政诉讼法第四十六条第一款";
    private static final String LONGEST = "行政诉讼法第四十六条第二款，法释〔2018〕1号第六十五条";
    private static final String NOT_INFORMED = "法释〔2018〕1号第六十四条第一款";

    private static final String KNOWN_AS_STATED = "起诉材料载明的知道日期";

    private DirectSuit() {}

    static SuingPeriod of(Suit suit) {
        Matter matter = suit.matter();
        SuitDay day = new SuitDay(matter, suit.days());
        LocalDate made = matter.act().dateMade();
        LocalDate known = matter.act().knownOn();
        boolean informed = !Boolean.FALSE.equals(matter.declared().rightsInformed());
        if (known != null && informed) {
            day.fact("act-known", known, KNOWN_AS_STATED);
        }
        if (made != null) {
            day.fact("act-made", made, "起诉材料载明的作出日期");
            Optional<SuingPeriod> barred = barred(suit, made, day);
            if (barred.isPresent()) {
                return barred.get();
            }
        }
        if (known == null) {
            return dayUnknown(suit, made, day);
        }
        return informed ? informed(suit, known, day) : notInformed(suit, known, day);
    }

    private static Optional<SuingPeriod> barred(Suit suit, LocalDate made, SuitDay day) {
        Boolean property = suit.matter().declared().realProperty();
        boolean longer = Boolean.TRUE.equals(property);
        if (longer) {
            day.fact("real-property-act", made, "起诉材料载明因不动产提起诉讼");
        }
        Period cap = suit.days().of(longer ? SuitLimits.ABSOLUTE_CAP_REAL_PROPERTY : SuitLimits.ABSOLUTE_CAP, made);
        if (!day.beyond(cap)) {
            return Optional.empty();
        }
        String detail = "行政行为于" + Dates.zh(made) + "作出，最迟应当在" + Dates.zh(cap.lastDay()) + "前起诉；" + day.filed()
                + "，已经超过最长起诉期限。"
                + (property == null ? "因不动产提起诉讼的最长二十年，请核对。" : "");
        return Optional.of(day.ends(Standing.LATE, cap.lastDay(), detail, LONGEST));
    }

    private static SuingPeriod informed(Suit suit, LocalDate known, SuitDay day) {
        SuingPeriod period = day.in(SuitLimits.DIRECT, known, "自知道行政行为之日", ARTICLE);
        if (period.standing() != Standing.LATE || suit.matter().declared().rightsInformed() != null) {
            return period;
        }
        Period cap = suit.days().of(SuitLimits.NOT_INFORMED_CAP, known);
        return period.withDetail(
                day.beyond(cap)
                        ? "即使没有告知起诉期限，也已于" + Dates.zh(cap.lastDay()) + "届满。"
                        : "没有告知起诉期限的，最长至" + Dates.zh(cap.lastDay()) + "，请核对行政行为作出时是否告知。");
    }

    private static SuingPeriod notInformed(Suit suit, LocalDate known, SuitDay day) {
        day.fact("act-content-known", known, KNOWN_AS_STATED + "；未告知起诉期限");
        Declared declared = suit.matter().declared();
        Period cap = suit.days().of(SuitLimits.NOT_INFORMED_CAP, known);
        if (declared.rightsKnownOn() != null) {
            LocalDate rights = declared.rightsKnownOn().isBefore(known) ? known : declared.rightsKnownOn();
            day.fact("suing-period-known", rights, "起诉材料载明的知道起诉期限的日期");
            if (suit.days().of(SuitLimits.NOT_INFORMED, rights).lastDay().isBefore(cap.lastDay())) {
                return day.in(SuitLimits.NOT_INFORMED, rights, "自知道起诉期限之日", ARTICLE + "，" + NOT_INFORMED);
            }
        }
        return day.in(SuitLimits.NOT_INFORMED_CAP, known, "（没有告知起诉期限，最长一年）自知道行政行为内容之日", ARTICLE + "，" + NOT_INFORMED);
    }

    /** Nobody knew the act before it was made: counted from then, a suit in time is in time in any case. */
    private static SuingPeriod dayUnknown(Suit suit, LocalDate made, SuitDay day) {
        if (made != null && day.within(suit.days().of(SuitLimits.DIRECT, made))) {
            return day.ends(
                    Standing.IN_TIME,
                    null,
                    "没有写明原告何时知道行政行为；即使自作出之日（" + Dates.zh(made) + "）起计算，" + day.filed() + "也在期限内。",
                    ARTICLE);
        }
        return day.ends(Standing.OPEN, null, "没有写明原告何时知道行政行为，无法判断是否在起诉期限内。", ARTICLE);
    }
}
