package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.Office;

/** A petition whose re-examination upholds the opinion of the review. */
record Rechecked(Office office, LocalDate day, String name) {

    static final String ADDRESS = "某市某路81号";
    static final String REPORTED = "王小明";

    /** @return the number of the case, the opinion served */
    String answered(boolean heard) {
        var caseNo = ImportedPetition.of(
                office,
                day,
                name,
                "13900000081",
                Map.of(
                        "contact", Map.of("name", name, "address", ADDRESS),
                        "petitionKind", "recheck-request",
                        "respondent", Map.of("name", REPORTED),
                        "previous", List.of(Map.of("kind", "review", "on", "2026-02-20"))));
        done(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"));
        done(caseNo, "userTask_classifyMatter", "RECHECK", Map.of("reasons", "请求复核", "procedure", "复核"));
        if (heard) {
            hear(caseNo);
        }
        var opinion = Map.of(
                "facts", "%s（住%s）反映%s一事，经听证查明。".formatted(name, ADDRESS, REPORTED),
                "opinion", "复查意见正确，予以维持。",
                "bases", List.of("《信访工作条例》第三十六条"));
        done(caseNo, "userTask_draftRecheckOpinion", "UPHOLD", opinion);
        done(caseNo, "userTask_signRecheckOpinion", "SIGN", Map.of("opinion", "同意"));
        serve(caseNo, "复核意见书");
        return caseNo;
    }

    private void serve(String caseNo, String document) {
        var service = Map.of("manner", "in-person", "servedOn", day.toString(), "proof", "签收单");
        office.complete(office.openTask(caseNo, "userTask_recordService", document), "SERVED", service)
                .ok();
    }

    private void hear(String caseNo) {
        done(caseNo, "userTask_draftRecheckOpinion", "HEARING", Map.of("why", "事实有争议"));
        done(
                caseNo,
                "userTask_arrangeHearing",
                "ARRANGED",
                Map.of("hearingOn", day.toString(), "hearingAt", "10:00", "place", "听证室", "presiding", "法制机构负责人"));
        serve(caseNo, "听证通知书");
        done(
                caseNo,
                "userTask_holdHearing",
                "HELD",
                Map.of("heldOn", day.toString(), "attended", List.of(name), "record", "陈述了意见"));
    }

    private void done(String caseNo, String task, String outcome, Map<String, ?> form) {
        office.complete(caseNo, task, outcome, form).ok();
    }
}
