package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.ABSOLUTE_CAP;
import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY;
import static org.facheng.procedure.admissibility.ApplicantLimits.NOT_INFORMED_CAP;

import java.time.LocalDate;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.admissibility.LastDays.Period;
import org.facheng.procedure.admissibility.matter.Matter;

/**
 * The period against an act: from knowing it, capped where the applicant was not told the rights, and never beyond the
 * absolute cap.
 */
final class KnownActPeriod {

    private static final String ABSOLUTE = "行政复议法第二十一条";
    private static final String ORDINARY = "行政复议法第二十条第一款";
    private static final String NOT_INFORMED = "行政复议法第二十条第三款";

    private final LastDays days;

    KnownActPeriod(LastDays days) {
        this.days = days;
    }

    ApplicationPeriod of(Matter matter) {
        Counting counting = new Counting(matter.filedOn());
        LocalDate made = matter.act().dateMade();
        if (made != null) {
            counting.fact("act-made", made, "申请书载明的作出日期");
            Period cap = days.of(ABSOLUTE_CAP, made);
            if (!cap.allows(matter.filedOn())) {
                return counting.ends(
                        Standing.LATE,
                        cap.lastDay(),
                        "行政行为于" + Dates.zh(made) + "作出，最迟应当在" + Dates.zh(cap.lastDay()) + "前申请；申请人于"
                                + Dates.zh(matter.filedOn()) + "提出，已经超过最长申请期限。",
                        ABSOLUTE);
            }
        }
        LocalDate known = matter.act().knownOn();
        if (known == null) {
            return dayUnknown(matter, counting);
        }
        return Boolean.FALSE.equals(matter.declared().rightsInformed())
                ? notInformed(known, counting)
                : informed(matter, known, counting);
    }

    private ApplicationPeriod informed(Matter matter, LocalDate known, Counting counting) {
        Obstacles apply = Obstacles.in(days, APPLY, known, matter.declared().obstacles());
        String from = "自知道该行政行为之日（" + Dates.zh(known) + "）";
        counting.stoodStill(apply.suspensions());
        if (apply.allows(counting.filedOn())) {
            counting.fact("act-known", known, "申请书载明的知道日期");
            boolean obstacle = !apply.plain().allows(counting.filedOn());
            return counting.ends(
                    Standing.IN_TIME,
                    apply.lastDay(),
                    apply.inTime(counting.filedOn(), from),
                    obstacle ? "行政复议法第二十条第一款、第二款" : ORDINARY);
        }
        if (apply.wouldAllow(counting.filedOn())) {
            counting.fact("act-known", known, "申请书载明的知道日期");
            String detail = apply.toBeProven(counting.filedOn(), from);
            return counting.asks(apply.lastDay(), detail, "行政复议法第二十条第二款", Obstacles.PROOF);
        }
        if (matter.declared().wronglyInformed()) {
            return notInformed(known, counting);
        }
        counting.fact("act-known", known, "申请书载明的知道日期");
        if (matter.declared().rightsInformed() == null) {
            return nobodySaid(known, apply, counting);
        }
        return counting.ends(Standing.LATE, apply.lastDay(), apply.late(counting.filedOn(), from), "行政复议法第二十条第一款、第二款");
    }

    /** Not told, or told the wrong organ: the period waits for that knowledge, but no longer than the cap. */
    private ApplicationPeriod notInformed(LocalDate known, Counting counting) {
        counting.fact("act-content-known", known, "申请书载明的知道日期；未告知申请权利、机关和期限");
        Period cap = days.of(NOT_INFORMED_CAP, known);
        String detail = "作出行政行为时没有正确告知申请行政复议的权利、行政复议机关和申请期限，" + capped(cap, counting);
        return cap.allows(counting.filedOn())
                ? counting.ends(Standing.IN_TIME, cap.lastDay(), detail + "在期限内。", NOT_INFORMED)
                : counting.ends(Standing.LATE, cap.lastDay(), detail + "已经超过最长期限。", NOT_INFORMED);
    }

    private static String capped(Period cap, Counting counting) {
        return "自知道行政行为内容之日（" + Dates.zh(cap.startedOn()) + "）起最长至" + Dates.zh(cap.lastDay()) + "；申请人于"
                + Dates.zh(counting.filedOn()) + "提出，";
    }

    /** Later than the ordinary period, and nobody said whether the rights were told. */
    private ApplicationPeriod nobodySaid(LocalDate known, Obstacles apply, Counting counting) {
        Period cap = days.of(NOT_INFORMED_CAP, known);
        if (!cap.allows(counting.filedOn())) {
            String detail = "无论作出时是否告知申请权利、机关和期限，" + capped(cap, counting) + "已经超过最长期限。";
            return counting.ends(Standing.LATE, cap.lastDay(), detail, "行政复议法第二十条第一款、第三款");
        }
        counting.fact("act-content-known", known, "申请书载明的知道日期；是否告知申请权利、机关和期限待核实");
        return counting.ends(
                Standing.TO_BE_JUDGED,
                cap.lastDay(),
                "如已告知申请权利、机关和期限，期限已于" + Dates.zh(apply.lastDay()) + "届满；如未告知，最长至" + Dates.zh(cap.lastDay()) + "。申请人于"
                        + Dates.zh(counting.filedOn()) + "提出，请核实行政行为作出时是否告知。",
                "行政复议法第二十条第一款、第三款");
    }

    /** Nobody knew the act before it was made: counted from then, a filing in time is in time in any case. */
    private ApplicationPeriod dayUnknown(Matter matter, Counting counting) {
        LocalDate made = matter.act().dateMade();
        String limit = Boolean.FALSE.equals(matter.declared().rightsInformed()) ? NOT_INFORMED_CAP : APPLY;
        if (made != null && days.of(limit, made).allows(counting.filedOn())) {
            return counting.ends(
                    Standing.IN_TIME, null, "没有写明何时知道行政行为；即使自作出之日（" + Dates.zh(made) + "）起计算，申请也在期限内。", ORDINARY);
        }
        return counting.asks(
                null,
                "没有写明何时知道行政行为，无法判断申请是否在期限内。",
                ORDINARY,
                new CorrectionItem("写明知道该行政行为的日期，并附收到文书的凭证", "行政复议法第二十条、第三十一条第一款"));
    }
}
