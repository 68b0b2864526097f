package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY_NON_PERFORMANCE;
import static org.facheng.procedure.admissibility.ApplicantLimits.NON_PERFORMANCE_WAIT;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.Obstacles;
import org.facheng.procedure.matter.Declared;
import org.facheng.procedure.matter.Matter;

/**
 * The period against a duty not performed: from the end of the period fixed for it, or of the organ's time to act. Where
 * nobody said whether a period is fixed, no clock starts: neither end is certain.
 */
final class OmissionPeriod {

    private static final String URGENT = "行政复议法第二十条第一款，行政复议法实施条例第十六条第二款（待确认）";

    private static final Map<Declared.RequestExcused, String> EXCUSED = Map.of(
            Declared.RequestExcused.EX_OFFICIO,
            "申请人说明该职责应当依职权主动履行，不以曾经提出请求为条件；是否属实、申请期限自何日起算请核实。",
            Declared.RequestExcused.UNABLE,
            "申请人说明有正当理由不能提供曾经请求履行职责的材料，不要求补正；理由是否正当、何时提出过请求请核实。");

    private final LastDays days;

    OmissionPeriod(LastDays days) {
        this.days = days;
    }

    ApplicationPeriod of(Matter matter) {
        Counting counting = new Counting(matter.filedOn());
        Declared declared = matter.declared();
        String basis = "行政复议法第二十条第一款，"
                + days.limit(APPLY_NON_PERFORMANCE, matter.filedOn()).citation();
        if (Boolean.TRUE.equals(declared.urgent())) {
            return counting.ends(Standing.IN_TIME, null, "申请人说明是紧急情况下请求保护人身权、财产权，申请期限不受履行期限和等待期的限制；是否紧急请核实。", URGENT);
        }
        if (Boolean.FALSE.equals(declared.performancePeriodFixed())) {
            return notFixed(matter, counting, basis);
        }
        if (declared.performancePeriodEndedOn() != null) {
            return afterPerformance(matter, declared.performancePeriodEndedOn(), "申请书载明的法定履行期限届满日期", counting, basis);
        }
        return Boolean.TRUE.equals(declared.performancePeriodFixed())
                ? fixedByLaw(matter, counting, basis)
                : unsure(matter, counting, basis);
    }

    /** The end of the period is not stated: the day on which the applicant knew that nothing had been done stands for it until it is looked up. */
    private ApplicationPeriod fixedByLaw(Matter matter, Counting counting, String basis) {
        LocalDate known = matter.act().dateKnown();
        if (known == null) {
            return counting.ends(Standing.TO_BE_JUDGED, null, "法律、法规、规章对履行职责规定了期限，请核实该期限何时届满，申请期限自届满之日起计算。", basis);
        }
        counting.fact("performance-period-ended", known, "申请书载明的知道日期；法定履行期限何时届满待核实");
        return counted(matter, APPLY_NON_PERFORMANCE, known, "自知道不履行之日（" + Dates.zh(known) + "）", counting, basis)
                .withDetail("法定履行期限何时届满没有写明，请核实：申请期限自届满之日起计算。");
    }

    private ApplicationPeriod notFixed(Matter matter, Counting counting, String basis) {
        LocalDate requested = matter.declared().requestReceivedOn();
        if (requested == null) {
            return requestNotShown(matter, counting, basis);
        }
        counting.fact("request-received", requested, "申请书载明的请求收到日期；没有规定履行期限");
        LocalDate end = days.of(NON_PERFORMANCE_WAIT, requested).lastDay();
        return afterPerformance(matter, end, "自收到请求之日起满六十日（没有规定履行期限）", counting, basis);
    }

    private ApplicationPeriod unsure(Matter matter, Counting counting, String basis) {
        LocalDate requested = matter.declared().requestReceivedOn();
        if (requested == null) {
            return requestNotShown(matter, counting, basis);
        }
        LocalDate end = days.of(NON_PERFORMANCE_WAIT, requested).lastDay();
        Obstacles apply =
                Obstacles.in(days, APPLY_NON_PERFORMANCE, end, matter.declared().obstacles());
        String detail = "没有写明是否规定了履行期限，请核实：没有规定的，履行期间至" + Dates.zh(end) + "届满，申请期限至" + Dates.zh(apply.lastDay())
                + "届满；有规定的，申请期限自规定的期限届满之日起计算。申请人于" + Dates.zh(counting.filedOn()) + "提出。";
        if (!matter.receivedOn().isAfter(end)) {
            return counting.ends(Standing.TO_BE_JUDGED, apply.lastDay(), detail, basis);
        }
        if (apply.allows(counting.filedOn())) {
            return counting.ends(Standing.IN_TIME, apply.lastDay(), detail + "按没有规定计算在期限内。", basis);
        }
        return counting.ends(Standing.TO_BE_JUDGED, apply.lastDay(), detail + "按没有规定计算已经逾期。", basis);
    }

    /** Nothing is asked of who need not show it; whether that is so, and when the period began, a person finds out (第四十四条第二款第一项). */
    private static ApplicationPeriod requestNotShown(Matter matter, Counting counting, String basis) {
        var excused = matter.declared().requestExcused();
        if (excused != null) {
            return counting.ends(Standing.TO_BE_JUDGED, null, EXCUSED.get(excused), "行政复议法第四十四条第二款第一项，" + basis);
        }
        return counting.asks(
                null,
                "没有写明行政机关何时收到履行职责的请求，无法判断申请是否在期限内。",
                basis,
                new CorrectionItem("曾经请求被申请人履行法定职责的证明材料，写明被申请人收到请求的日期", "行政复议法第三十一条第一款、第四十四条第二款第一项"));
    }

    private ApplicationPeriod afterPerformance(
            Matter matter, LocalDate end, String proof, Counting counting, String basis) {
        if (!matter.receivedOn().isAfter(end)) {
            return counting.ends(
                    Standing.TOO_EARLY,
                    end,
                    "行政机关履行职责的期间至" + Dates.zh(end) + "届满，收到申请时尚未届满，还不构成不履行法定职责；届满后仍未履行的，申请人可以再申请。",
                    basis);
        }
        counting.fact("performance-period-ended", end, proof);
        return counted(matter, APPLY_NON_PERFORMANCE, end, "自履行期间届满之日（" + Dates.zh(end) + "）", counting, basis);
    }

    private ApplicationPeriod counted(
            Matter matter, String limit, LocalDate start, String from, Counting counting, String basis) {
        Obstacles apply = Obstacles.in(days, limit, start, matter.declared().obstacles());
        counting.stoodStill(apply.suspensions());
        LocalDate filed = counting.filedOn();
        if (apply.allows(filed)) {
            return counting.ends(Standing.IN_TIME, apply.lastDay(), ObstacleWords.inTime(apply, filed, from), basis);
        }
        return apply.wouldAllow(filed)
                ? counting.asks(
                        apply.lastDay(), ObstacleWords.toBeProven(apply, filed, from), basis, ObstacleWords.PROOF)
                : counting.ends(Standing.LATE, apply.lastDay(), ObstacleWords.late(apply, filed, from), basis);
    }
}
