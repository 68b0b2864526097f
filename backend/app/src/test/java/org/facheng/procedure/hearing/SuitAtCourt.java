package org.facheng.procedure.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** A suit that was answered for, and the summons to its hearings. */
final class SuitAtCourt {

    private final Office office;
    private final String caseNo;

    private SuitAtCourt(Office office, String caseNo) {
        this.office = office;
        this.caseNo = caseNo;
    }

    /** Signed for that day, and its work divided on the same. */
    static SuitAtCourt signedFor(Office office, LocalDate day, String plaintiff) {
        office.clockTo(day);
        var registered = office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "litigation",
                                "channel",
                                "court-service",
                                "receivedOn",
                                day.toString(),
                                "form",
                                papers(plaintiff)))
                .ok();
        var suit = new SuitAtCourt(office, registered.path("caseNo").asString());
        suit.complete(
                "userTask_decideCapacity",
                "SOLE",
                Map.of("capacity", "SOLE", "reason", "原告不服本机关直接作出的答复。", "courtLevel", "right"));
        suit.complete(
                "userTask_assignWork",
                "ASSIGN",
                Map.of(
                        "docketedOn", day.toString(),
                        "docketNo", "（2026）京01行初1号",
                        "actingUnit", "信息通信管理局",
                        "actingOfficer", "经办人甲",
                        "legalOfficer", "经办人乙",
                        "evidenceOfAct", "由本机关提供",
                        "conflictChecked", true));
        return suit;
    }

    String caseNo() {
        return caseNo;
    }

    /** Summoned today to a hearing on that day. */
    void summoned(LocalDate today, LocalDate hearing, Map<String, ?> more) {
        office.as("registrar1")
                .post(
                        "/api/cases/{no}/actions/record-summons",
                        Map.of("form", Map.of("receivedOn", today.toString(), "what", "开庭传票"), "uploadIds", List.of()),
                        caseNo)
                .ok();
        var form = new HashMap<String, Object>(more);
        form.putAll(Map.of(
                "hearingOn", hearing.toString(),
                "hearingAt", "09:30",
                "place", "第三法庭",
                "summonedOn", today.toString(),
                "staff", List.of("经办人甲，处长")));
        complete("userTask_planAppearance", "PLANNED", form);
    }

    void complete(String task, String outcome, Map<String, ?> form) {
        answer(task, outcome, form).ok();
    }

    ApiUser.Answer answer(String task, String outcome, Map<String, ?> form) {
        return office.complete(caseNo, task, outcome, form);
    }

    /** The service on the court of what the decision about the appearance issued. */
    void submitted(LocalDate today, String document) {
        office.complete(
                        office.openTask(caseNo, "userTask_recordService", document),
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", today.toString(), "proof", "人民法院收件回执"))
                .ok();
    }

    JsonNode plan() {
        return office.as("handler1").get("/api/cases/{no}/leaders", caseNo).ok();
    }

    JsonNode leader(String name) {
        return plan().path("leaders")
                .valueStream()
                .filter(leader -> leader.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, ?> papers(String plaintiff) {
        return Map.of(
                "stage", "first-instance",
                "court", Map.of("name", "北京市第一中级人民法院", "level", "中级"),
                "applicants", List.of(Map.of("name", plaintiff, "kind", "natural")),
                "respondent", Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")),
                "act",
                        Map.of(
                                "kind", "政府信息公开答复",
                                "category", "disclosure",
                                "sued", "original",
                                "dateMade", "2025-12-08",
                                "dateKnown", "2025-12-10"),
                "requests", List.of("撤销被诉答复"),
                "factsAndReasons", "被告没有说明检索的经过。",
                "submission", Map.of("servedWith", List.of("应诉通知书", "起诉状副本")));
    }
}
