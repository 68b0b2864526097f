package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY;
import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY_NOT_INFORMED;
import static org.facheng.procedure.admissibility.ApplicantLimits.NOT_INFORMED_CAP;

import java.time.LocalDate;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.advice.Obstacles;
import org.facheng.procedure.matter.Matter;

/**
 * The period of one who was not told the rights, the organ and the time limit (行政复议法第二十条第三款): from knowing them, and no
 * longer than the cap from knowing the act. The earlier end counts.
 */
final class NotInformedPeriod {

    private static final String ARTICLE = "行政复议法第二十条第三款";

    private final LastDays days;

    NotInformedPeriod(LastDays days) {
        this.days = days;
    }

    /** What would end the period if the rights were not told; only the cap where nobody said when they became known. */
    Period end(Matter matter, LocalDate known) {
        Period cap = days.of(NOT_INFORMED_CAP, known);
        LocalDate rights = rightsKnown(matter, known);
        if (rights == null) {
            return cap;
        }
        Obstacles apply =
                Obstacles.in(days, APPLY_NOT_INFORMED, rights, matter.declared().obstacles());
        return apply.claimed().lastDay().isBefore(cap.lastDay()) ? apply.claimed() : cap;
    }

    ApplicationPeriod of(Matter matter, LocalDate known, Counting counting) {
        counting.fact("act-content-known", known, "申请书载明的知道日期；未告知申请权利、机关和期限");
        Period cap = days.of(NOT_INFORMED_CAP, known);
        LocalDate rights = rightsKnown(matter, known);
        return rights == null ? capOnly(cap, counting) : fromRights(matter, rights, cap, counting);
    }

    /** Nobody can be held to a period before the act itself is known. */
    private static LocalDate rightsKnown(Matter matter, LocalDate known) {
        LocalDate rights = matter.declared().rightsKnownOn();
        return rights != null && rights.isBefore(known) ? known : rights;
    }

    private ApplicationPeriod capOnly(Period cap, Counting counting) {
        if (!cap.allows(counting.filedOn())) {
            return counting.ends(Standing.LATE, cap.lastDay(), intro(cap, counting) + "已经超过最长期限。", article(cap));
        }
        boolean anyhow = days.of(APPLY, cap.startedOn()).allows(counting.filedOn());
        String verify = anyhow ? "" : "没有写明何时知道申请权利、机关和期限：自知道之日起超过申请期限才提出的，也已经逾期，请核实。";
        return counting.ends(Standing.IN_TIME, cap.lastDay(), intro(cap, counting) + "在最长期限内。" + verify, article(cap));
    }

    private ApplicationPeriod fromRights(Matter matter, LocalDate rights, Period cap, Counting counting) {
        counting.fact("rights-known", rights, "申请书载明的知道申请权利、机关和期限的日期");
        Obstacles apply =
                Obstacles.in(days, APPLY_NOT_INFORMED, rights, matter.declared().obstacles());
        counting.stoodStill(apply.suspensions());
        LocalDate filed = counting.filedOn();
        LocalDate last = apply.lastDay().isBefore(cap.lastDay()) ? apply.lastDay() : cap.lastDay();
        String from = "自知道申请权利、机关和期限之日（" + Dates.zh(rights) + "）";
        if (!cap.allows(filed)) {
            return counting.ends(Standing.LATE, last, intro(cap, counting) + "已经超过最长期限。", article(cap));
        }
        if (apply.allows(filed)) {
            return counting.ends(
                    Standing.IN_TIME,
                    last,
                    intro(cap, counting) + ObstacleWords.inTime(apply, filed, from),
                    article(cap));
        }
        return apply.wouldAllow(filed)
                ? counting.asks(
                        last,
                        ObstacleWords.toBeProven(apply, filed, from),
                        article(cap) + "，行政复议法第二十条第二款",
                        ObstacleWords.PROOF)
                : counting.ends(Standing.LATE, last, ObstacleWords.late(apply, filed, from), article(cap));
    }

    private static String intro(Period cap, Counting counting) {
        return "作出行政行为时没有正确告知申请行政复议的权利、行政复议机关和申请期限，" + capped(cap, counting);
    }

    private static String capped(Period cap, Counting counting) {
        return "自知道行政行为内容之日（" + Dates.zh(cap.startedOn()) + "）起最长至" + Dates.zh(cap.lastDay()) + "；申请人于"
                + Dates.zh(counting.filedOn()) + "提出，";
    }

    private static String article(Period cap) {
        return cap.limit().confirmed() ? ARTICLE : ARTICLE + "（待确认）";
    }
}
