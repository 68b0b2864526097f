package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.ABSOLUTE_CAP;
import static org.facheng.procedure.admissibility.ApplicantLimits.ABSOLUTE_CAP_REAL_PROPERTY;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Matter;

/** The longest time from the making of the act, whatever the applicant knew (行政复议法第二十一条): longer for real property. */
final class AbsoluteCap {

    private static final String ARTICLE = "行政复议法第二十一条";

    /** Words of an act that may concern land or buildings. They only lead to a question: no law lists them. */
    private static final Pattern PROPERTY = Pattern.compile("不动产|土地|宅基地|房屋|住宅|房产|征收|征用|拆迁|林地|草原|海域|用益物权");

    private final LastDays days;

    AbsoluteCap(LastDays days) {
        this.days = days;
    }

    /** What the cap says where it bars the application or may bar it; empty while it does not. */
    Optional<ApplicationPeriod> examine(Matter matter, LocalDate made, Counting counting) {
        Boolean property = matter.declared().realProperty();
        if (Boolean.TRUE.equals(property)) {
            counting.fact("real-property-act", made, "申请书载明因不动产提出申请");
            return late(days.of(ABSOLUTE_CAP_REAL_PROPERTY, made), "", counting);
        }
        Period ordinary = days.of(ABSOLUTE_CAP, made);
        if (property != null || ordinary.allows(counting.filedOn())) {
            return late(ordinary, "", counting);
        }
        Period longest = days.of(ABSOLUTE_CAP_REAL_PROPERTY, made);
        if (!longest.allows(counting.filedOn())) {
            return late(ordinary, "因不动产提出的，至" + Dates.zh(longest.lastDay()) + "也已经届满。", counting);
        }
        return speaksOfProperty(matter.act())
                ? Optional.of(toBeJudged(ordinary, longest, counting))
                : late(ordinary, "申请书没有写明涉及不动产；如系因不动产提出，最长至" + Dates.zh(longest.lastDay()) + "，请核对。", counting);
    }

    private static boolean speaksOfProperty(Act act) {
        return Stream.of(act.kind(), act.content()).filter(Objects::nonNull).anyMatch(text -> PROPERTY.matcher(text)
                .find());
    }

    private static Optional<ApplicationPeriod> late(Period cap, String further, Counting counting) {
        if (cap.allows(counting.filedOn())) {
            return Optional.empty();
        }
        String detail = "行政行为于" + Dates.zh(cap.startedOn()) + "作出，最迟应当在" + Dates.zh(cap.lastDay()) + "前申请；申请人于"
                + Dates.zh(counting.filedOn()) + "提出，已经超过最长申请期限。" + further;
        return Optional.of(counting.ends(Standing.LATE, cap.lastDay(), detail, citation(cap)));
    }

    private static ApplicationPeriod toBeJudged(Period ordinary, Period longest, Counting counting) {
        String detail = "行政行为于" + Dates.zh(ordinary.startedOn()) + "作出。不是因不动产提出的，最长申请期限已于"
                + Dates.zh(ordinary.lastDay()) + "届满；因不动产提出的，至" + Dates.zh(longest.lastDay()) + "届满。申请人于"
                + Dates.zh(counting.filedOn()) + "提出，没有说明是否因不动产提出，请核实。";
        return counting.ends(Standing.TO_BE_JUDGED, ordinary.lastDay(), detail, citation(ordinary));
    }

    private static String citation(Period cap) {
        return cap.limit().confirmed() ? ARTICLE : ARTICLE + "（待确认）";
    }
}
