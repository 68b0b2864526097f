package org.facheng.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;

/** A petition brought to its written opinion. */
public final class AnsweredPetition {

    /** How the people of the body that has it complete a task. */
    public interface Desk {

        ApiUser.Answer complete(String task, String outcome, Map<String, ?> form);
    }

    private AnsweredPetition() {}

    /** At the ministry, signed, and served on each on the day that stands for him, in the order of the petitioners. */
    public static void opinion(Office office, String caseNo, LocalDate day, LocalDate... servedOn) {
        Desk desk = (task, outcome, form) -> office.complete(caseNo, task, outcome, form);
        office.clockTo(day);
        accepted(desk);
        for (int told = 0; told < servedOn.length; told++) {
            serve(desk, day);
        }
        signed(desk, day);
        for (LocalDate on : servedOn) {
            office.clockTo(on);
            serve(desk, on);
        }
    }

    /** On one day, by hand, for one petitioner. */
    public static void answered(Desk desk, LocalDate day) {
        accepted(desk);
        serve(desk, day);
        signed(desk, day);
        serve(desk, day);
    }

    /** Found to be a claim of this body. */
    public static void accepted(Desk desk) {
        desk.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        desk.complete("userTask_classifyMatter", "HANDLE", Map.of("reasons", "本机关职权", "procedure", "调查核实"))
                .ok();
    }

    /** He adds nothing. */
    public static void heard(Desk desk, LocalDate day) {
        desk.complete(
                        "userTask_hearPetitioner",
                        "HEARD",
                        Map.of("heardOn", day.toString(), "manner", "电话", "statement", "没有补充"))
                .ok();
    }

    /** From the hearing of the petitioner to the signature. */
    public static void signed(Desk desk, LocalDate day) {
        heard(desk, day);
        desk.complete("userTask_inquireFacts", "DONE", Map.of("facts", "属实", "sources", List.of("记录")))
                .ok();
        desk.complete(
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
        desk.complete("userTask_reviewOpinion", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        desk.complete("userTask_signOpinion", "SIGN", Map.of("opinion", "同意")).ok();
    }

    private static void serve(Desk desk, LocalDate on) {
        desk.complete(
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", on.toString(), "proof", "签收单"))
                .ok();
    }
}
