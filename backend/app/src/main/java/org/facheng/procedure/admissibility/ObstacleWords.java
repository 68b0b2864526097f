package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Obstacles;

/** Whether an application was in time, in sentences that name what kept the applicant from filing (行政复议法第二十条第二款). */
final class ObstacleWords {

    static final CorrectionItem PROOF = new CorrectionItem("耽误申请期限的不可抗力或者其他正当理由的证明材料", "行政复议法第二十条第二款、第三十一条第一款");

    private ObstacleWords() {}

    /** Why the day of filing is in time. */
    static String inTime(Obstacles period, LocalDate filedOn, String from) {
        String counted = counted(from, period.lastDay());
        String filed = "申请人于" + Dates.zh(filedOn) + "提出，在期限内。";
        return period.needed(filedOn)
                ? counted + "其中有正当理由耽误的期间不计算（原末日" + Dates.zh(period.plain().lastDay()) + "）；" + filed
                : counted + filed;
    }

    static String late(Obstacles period, LocalDate filedOn, String from) {
        return counted(from, period.lastDay()) + "申请人于" + Dates.zh(filedOn) + "提出，已经超过申请期限，且没有提出使其不逾期的正当理由。";
    }

    static String toBeProven(Obstacles period, LocalDate filedOn, String from) {
        return counted(from, period.lastDay()) + "申请人于" + Dates.zh(filedOn) + "提出；申请人主张有正当理由耽误期限，但没有提交证明材料，尚不能判断是否逾期。";
    }

    private static String counted(String from, LocalDate lastDay) {
        return "申请期限" + from + "起计算，至" + Dates.zh(lastDay) + "届满；";
    }
}
