package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY;
import static org.facheng.procedure.admissibility.ApplicantLimits.NOT_INFORMED_CAP;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.advice.Obstacles;
import org.facheng.procedure.matter.Matter;

/** The period against an act: from knowing it, or as {@link NotInformedPeriod} says, and never beyond the {@link AbsoluteCap}. */
final class KnownActPeriod {

    private static final String ORDINARY = "行政复议法第二十条第一款";

    private final LastDays days;
    private final AbsoluteCap absolute;

    KnownActPeriod(LastDays days) {
        this.days = days;
        this.absolute = new AbsoluteCap(days);
    }

    ApplicationPeriod of(Matter matter) {
        Counting counting = new Counting(matter.filedOn());
        LocalDate made = matter.act().dateMade();
        if (made != null) {
            counting.fact("act-made", made, "申请书载明的作出日期");
            Optional<ApplicationPeriod> barred = absolute.examine(matter, made, counting);
            if (barred.isPresent()) {
                return barred.get().beside(shorter(matter, new Counting(matter.filedOn())));
            }
        }
        return shorter(matter, counting);
    }

    /** The one that runs from knowing the act, whether or not the longest one bars the application. */
    private ApplicationPeriod shorter(Matter matter, Counting counting) {
        LocalDate known = matter.act().knownOn();
        LastDays lawful = LongerByLaw.in(days, matter);
        if (known == null) {
            return dayUnknown(matter, lawful, counting);
        }
        counting.longer(matter.declared().longerPeriod(), known);
        NotInformedPeriod notInformed = new NotInformedPeriod(lawful);
        return Boolean.FALSE.equals(matter.declared().rightsInformed())
                ? notInformed.of(matter, known, counting)
                : informed(matter, known, lawful, notInformed, counting);
    }

    private static ApplicationPeriod informed(
            Matter matter, LocalDate known, LastDays lawful, NotInformedPeriod notInformed, Counting counting) {
        Obstacles apply = Obstacles.in(lawful, APPLY, known, matter.declared().obstacles());
        String from = "自知道该行政行为之日（" + Dates.zh(known) + "）";
        counting.stoodStill(apply.suspensions());
        if (apply.allows(counting.filedOn())) {
            counting.fact("act-known", known, matter.act().knownProof());
            boolean obstacle = !apply.plain().allows(counting.filedOn());
            return counting.ends(
                    Standing.IN_TIME,
                    apply.lastDay(),
                    ObstacleWords.inTime(apply, counting.filedOn(), from),
                    obstacle ? "行政复议法第二十条第一款、第二款" : ORDINARY);
        }
        if (apply.wouldAllow(counting.filedOn())) {
            counting.fact("act-known", known, matter.act().knownProof());
            String detail = ObstacleWords.toBeProven(apply, counting.filedOn(), from);
            return counting.asks(apply.lastDay(), detail, "行政复议法第二十条第二款", ObstacleWords.PROOF);
        }
        if (matter.declared().wronglyInformed()) {
            return notInformed.of(matter, known, counting);
        }
        counting.fact("act-known", known, matter.act().knownProof());
        if (matter.declared().rightsInformed() == null) {
            return nobodySaid(
                    apply, notInformed.end(matter, known), matter.act().knownProof(), counting);
        }
        return counting.ends(
                Standing.LATE,
                apply.lastDay(),
                ObstacleWords.late(apply, counting.filedOn(), from),
                "行政复议法第二十条第一款、第二款");
    }

    /** Later than the ordinary period, and nobody said whether the rights were told. */
    private static ApplicationPeriod nobodySaid(Obstacles apply, Period end, String proof, Counting counting) {
        if (!end.allows(counting.filedOn())) {
            String detail = "如已告知申请权利、机关和期限，期限已于" + Dates.zh(apply.lastDay()) + "届满；如未告知，也已于" + Dates.zh(end.lastDay())
                    + "届满。申请人于" + Dates.zh(counting.filedOn()) + "提出，无论是否告知都已经超过期限。";
            return counting.ends(Standing.LATE, end.lastDay(), detail, "行政复议法第二十条第一款、第三款");
        }
        counting.fact("act-content-known", apply.plain().startedOn(), proof + "；是否告知申请权利、机关和期限待核实");
        return counting.ends(
                Standing.TO_BE_JUDGED,
                end.lastDay(),
                "如已告知申请权利、机关和期限，期限已于" + Dates.zh(apply.lastDay()) + "届满；如未告知，最长至" + Dates.zh(end.lastDay()) + "。申请人于"
                        + Dates.zh(counting.filedOn()) + "提出，请核实行政行为作出时是否告知、申请人何时知道。",
                "行政复议法第二十条第一款、第三款");
    }

    /** Nobody knew the act before it was made: counted from then, a filing in time is in time in any case. */
    private static ApplicationPeriod dayUnknown(Matter matter, LastDays lawful, Counting counting) {
        LocalDate made = matter.act().dateMade();
        String limit = Boolean.FALSE.equals(matter.declared().rightsInformed()) ? NOT_INFORMED_CAP : APPLY;
        if (made != null && lawful.of(limit, made).allows(counting.filedOn())) {
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
