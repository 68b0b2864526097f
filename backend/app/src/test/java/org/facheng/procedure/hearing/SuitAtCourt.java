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
        called(today);
        complete("userTask_planAppearance", "PLANNED", planned(today, hearing, more));
    }

    private static Map<String, ?> planned(LocalDate today, LocalDate hearing, Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of(
                "hearingOn", hearing.toString(),
                "hearingAt", "09:30",
                "place", "第三法庭",
                "summonedOn", today.toString(),
                "staff", List.of("经办人甲，处长")));
        form.putAll(more);
        return form;
    }

    /** A summons came today; its day is not entered yet. */
    void called(LocalDate today) {
        received("record-summons", today, "开庭传票");
    }

    /** A paper of the court came today. */
    void received(String act, LocalDate today, String what) {
        act("registrar1", act, Map.of("receivedOn", today.toString(), "what", what))
                .ok();
    }

    ApiUser.Answer act(String username, String act, Map<String, ?> form) {
        return office.as(username)
                .post("/api/cases/{no}/actions/{act}", Map.of("form", form, "uploadIds", List.of()), caseNo, act);
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

    /** A member of staff has a power of attorney for this instance, and it is with the court. */
    void authorised(LocalDate today) {
        complete(
                "userTask_settleAgents",
                "AUTHORISE",
                Map.of("staff", List.of("经办人甲，处长，一般代理"), "identity", "加盖机关印章的工作证明", "powers", "一般代理"));
        submitted(today, "授权委托书");
    }

    /** The leader of that name is to appear, his paper and the power of attorney are with the court. */
    void leaderAppears(LocalDate today, String name) {
        appoint(name);
        submitted(today, "出庭负责人身份证明");
        authorised(today);
    }

    void appoint(String name) {
        var leader = leader(name);
        complete(
                "userTask_decideAppearance",
                "LEADER",
                Map.of(
                        "leader", leader.path("id").asString(),
                        "name", leader.path("name").asString(),
                        "post", leader.path("post").asString()));
    }

    /** Held that day, and the leader of that name came: what is typed for it. */
    Map<String, ?> held(LocalDate day, String name) {
        return Map.of(
                "heldOn",
                day.toString(),
                "principal",
                "appeared",
                "leader",
                leader(name).path("id").asString(),
                "attendees",
                List.of("经办人甲，处长"),
                "substance",
                "愿意在法律范围内化解争议。",
                "record",
                "已经辩论终结。");
    }

    /** The same, typed after the case went on without it. */
    Map<String, ?> past(LocalDate day, String name) {
        var form = new HashMap<String, Object>(held(day, name));
        form.put("held", "held");
        form.put(
                "hearing",
                office.as("handler1")
                        .get("/api/cases/{no}/hearings", caseNo)
                        .ok()
                        .valueStream()
                        .filter(hearing -> hearing.path("on").asString().equals(day.toString()))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString());
        return form;
    }

    /** Judged today, and the other side's appeal is docketed by that court. */
    void appealedTo(LocalDate today, String court) {
        received("receive-result", today, "行政判决书");
        complete(
                "userTask_recordResult",
                "JUDGMENT",
                Map.of(
                        "servedOn",
                        today.toString(),
                        "docketNo",
                        "（2026）京01行初1号",
                        "kinds",
                        List.of("dismiss-claims"),
                        "text",
                        "驳回原告的诉讼请求。"));
        complete("userTask_proposeAppeal", "SUBMIT", Map.of("proposal", "accept", "unitOpinion", "尊重裁判。"));
        complete("userTask_reviewAppeal", "SUBMIT", Map.of("legalOpinion", "没有新的理由。"));
        complete("userTask_decideAppeal", "ACCEPT", Map.of("opinion", "不上诉。"));
        act("registrar1", "receive-appeal", Map.of("receivedOn", today.toString(), "court", court, "what", "原告的上诉状"))
                .ok();
        complete("userTask_confirmEffective", "APPEALED", Map.of("finding", "收到原告的上诉状副本。"));
        complete(
                "userTask_draftAppealAnswer",
                "SUBMIT",
                Map.of("letter", appeal(), "reasons", "原判正确。", "request", "驳回上诉，维持原判"));
        complete("userTask_signAppealAnswer", "SIGN", Map.of());
        submitted(today, "上诉答辩状");
        act(
                        "registrar1",
                        "record-second-docket",
                        Map.of("docketedOn", today.toString(), "court", court, "docketNo", "（2026）京行终1号"))
                .ok();
    }

    /** The one appeal there is to be answered, as the form of the draft offers it. */
    private String appeal() {
        var task = office.openTask(caseNo, "userTask_draftAppealAnswer", null);
        return office.as(Office.performer(task))
                .get("/api/tasks/{id}", task.path("id").asString())
                .ok()
                .findValues("oneOf")
                .get(0)
                .path(0)
                .path("const")
                .asString();
    }

    /** Summoned today to a hearing of the second instance on that day. */
    void summonedAgain(LocalDate today, LocalDate hearing) {
        received("record-second-summons", today, "二审开庭传票");
        complete("userTask_planAppearance", "PLANNED", planned(today, hearing, Map.of()));
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
