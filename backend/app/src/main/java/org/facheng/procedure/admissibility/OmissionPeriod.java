package org.facheng.procedure.admissibility;

import static org.facheng.procedure.admissibility.ApplicantLimits.APPLY_NON_PERFORMANCE;
import static org.facheng.procedure.admissibility.ApplicantLimits.NON_PERFORMANCE_WAIT;

import java.time.LocalDate;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.admissibility.matter.Matter;

/** The period against a duty not performed: from the end of the period fixed for it, or of the organ's time to act. */
final class OmissionPeriod {

    private final LastDays days;

    OmissionPeriod(LastDays days) {
        this.days = days;
    }

    ApplicationPeriod of(Matter matter) {
        Counting counting = new Counting(matter.filedOn());
        String basis = "行政复议法第二十条第一款，"
                + days.limit(APPLY_NON_PERFORMANCE, matter.filedOn()).citation();
        if (Boolean.TRUE.equals(matter.declared().urgent())) {
            return counting.ends(Standing.IN_TIME, null, "紧急情况下请求保护人身权、财产权，不受履行期限和等待期的限制。", basis);
        }
        return Boolean.TRUE.equals(matter.declared().performancePeriodFixed())
                ? fixedByLaw(matter, counting, basis)
                : notFixed(matter, counting, basis);
    }

    private ApplicationPeriod fixedByLaw(Matter matter, Counting counting, String basis) {
        LocalDate end = matter.act().dateKnown();
        return end == null
                ? counting.ends(Standing.TO_BE_JUDGED, null, "法律、法规、规章对履行职责规定了期限，请核实该期限何时届满，申请期限自届满之日起计算。", basis)
                : afterPerformance(matter, end, counting, basis);
    }

    private ApplicationPeriod notFixed(Matter matter, Counting counting, String basis) {
        LocalDate requested = matter.declared().requestReceivedOn();
        if (requested == null) {
            return counting.asks(
                    null,
                    "没有写明行政机关何时收到履行职责的请求，无法判断申请是否在期限内。",
                    basis,
                    new CorrectionItem("曾经请求被申请人履行法定职责的证明材料，写明被申请人收到请求的日期", "行政复议法第三十一条第一款、第四十四条第二款第一项"));
        }
        counting.fact("request-received", requested, "申请书载明的请求收到日期");
        return afterPerformance(matter, days.of(NON_PERFORMANCE_WAIT, requested).lastDay(), counting, basis);
    }

    private ApplicationPeriod afterPerformance(Matter matter, LocalDate end, Counting counting, String basis) {
        if (!matter.receivedOn().isAfter(end)) {
            return counting.ends(
                    Standing.TOO_EARLY,
                    end,
                    "行政机关履行职责的期间至" + Dates.zh(end) + "届满，收到申请时尚未届满，还不构成不履行法定职责；届满后仍未履行的，申请人可以再申请。",
                    basis);
        }
        counting.fact("performance-period-ended", end, "按请求收到日期或者法定履行期限计算");
        Obstacles apply =
                Obstacles.in(days, APPLY_NON_PERFORMANCE, end, matter.declared().obstacles());
        String from = "自履行期间届满之日（" + Dates.zh(end) + "）";
        counting.stoodStill(apply.suspensions());
        if (apply.allows(counting.filedOn())) {
            return counting.ends(Standing.IN_TIME, apply.lastDay(), apply.inTime(counting.filedOn(), from), basis);
        }
        return apply.wouldAllow(counting.filedOn())
                ? counting.asks(apply.lastDay(), apply.toBeProven(counting.filedOn(), from), basis, Obstacles.PROOF)
                : counting.ends(Standing.LATE, apply.lastDay(), apply.late(counting.filedOn(), from), basis);
    }
}
