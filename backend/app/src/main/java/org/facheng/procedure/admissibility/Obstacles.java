package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.advice.Suspension;
import org.facheng.procedure.matter.Obstacle;

/** A period with the applicant's obstacles taken out (行政复议法第二十条第二款): those proven, and all that are claimed. */
record Obstacles(Period plain, Period proven, Period claimed, List<Suspension> suspensions) {

    static final CorrectionItem PROOF = new CorrectionItem("耽误申请期限的不可抗力或者其他正当理由的证明材料", "行政复议法第二十条第二款、第三十一条第一款");

    static Obstacles in(LastDays days, String limit, LocalDate startedOn, List<Obstacle> obstacles) {
        List<Suspension> claimed = suspensions(limit, obstacles);
        List<Suspension> proven =
                suspensions(limit, obstacles.stream().filter(Obstacle::proven).toList());
        return new Obstacles(
                days.of(limit, startedOn),
                days.of(limit, startedOn, proven),
                days.of(limit, startedOn, claimed),
                proven);
    }

    private static List<Suspension> suspensions(String limit, List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(o -> new Suspension(limit, o.from(), o.to(), o.what()))
                .toList();
    }

    LocalDate lastDay() {
        return proven.lastDay();
    }

    boolean allows(LocalDate filedOn) {
        return proven.allows(filedOn);
    }

    boolean wouldAllow(LocalDate filedOn) {
        return claimed.allows(filedOn);
    }

    /** Why the day of filing is in time. */
    String inTime(LocalDate filedOn, String from) {
        String counted = counted(from, lastDay());
        String filed = "申请人于" + Dates.zh(filedOn) + "提出，在期限内。";
        return plain.allows(filedOn)
                ? counted + filed
                : counted + "其中有正当理由耽误的期间不计算（原末日" + Dates.zh(plain.lastDay()) + "）；" + filed;
    }

    String late(LocalDate filedOn, String from) {
        return counted(from, lastDay()) + "申请人于" + Dates.zh(filedOn) + "提出，已经超过申请期限，且没有提出使其不逾期的正当理由。";
    }

    String toBeProven(LocalDate filedOn, String from) {
        return counted(from, lastDay()) + "申请人于" + Dates.zh(filedOn) + "提出；申请人主张有正当理由耽误期限，但没有提交证明材料，尚不能判断是否逾期。";
    }

    private static String counted(String from, LocalDate lastDay) {
        return "申请期限" + from + "起计算，至" + Dates.zh(lastDay) + "届满；";
    }
}
