package org.facheng.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;

/** A petition at the ministry brought to its written opinion, served by post. */
public final class AnsweredPetition {

    private AnsweredPetition() {}

    /** Handled, signed, and served on each on the day that stands for him, in the order of the petitioners. */
    public static void opinion(Office office, String caseNo, LocalDate day, LocalDate... servedOn) {
        var filed = new Filed(office, caseNo, "");
        office.clockTo(day);
        filed.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        filed.complete("userTask_classifyMatter", "HANDLE", Map.of("reasons", "本机关职权", "procedure", "调查核实"))
                .ok();
        for (int told = 0; told < servedOn.length; told++) {
            serve(filed, day);
        }
        filed.complete(
                        "userTask_hearPetitioner",
                        "HEARD",
                        Map.of("heardOn", day.toString(), "manner", "电话", "statement", "没有补充"))
                .ok();
        filed.complete("userTask_inquireFacts", "DONE", Map.of("facts", "属实", "sources", List.of("记录")))
                .ok();
        filed.complete(
                        "userTask_draftOpinion",
                        "EXPLAIN",
                        Map.of(
                                "claims",
                                List.of("请予处理"),
                                "facts",
                                "属实",
                                "opinion",
                                "暂不具备条件",
                                "bases",
                                List.of("《信访工作条例》第三十二条")))
                .ok();
        filed.complete("userTask_reviewOpinion", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        filed.complete("userTask_signOpinion", "SIGN", Map.of("opinion", "同意")).ok();
        for (LocalDate on : servedOn) {
            office.clockTo(on);
            serve(filed, on);
        }
    }

    private static void serve(Filed filed, LocalDate on) {
        filed.complete(
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", on.toString(), "proof", "签收单"))
                .ok();
    }
}
