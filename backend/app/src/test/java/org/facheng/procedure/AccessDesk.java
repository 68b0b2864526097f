package org.facheng.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** The handler's side of 查阅、复制 in a case whose respondent has replied. */
record AccessDesk(Office office, Filed filed) {

    static final String PAPERS = "/api/portal/cases/{receiptNo}/access";

    /** A reply with an open piece of evidence 检查笔录, one of this name that is listed as secret, and a file 检查照片.txt. */
    static AccessDesk replied(Office office, String secret) {
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        var form = Map.of(
                "reply",
                "请求维持原行政行为",
                "evidence",
                List.of(Map.of("name", "检查笔录", "proves", "经营事实"), Map.of("name", secret, "secret", true)));
        var desk = new AccessDesk(office, filed);
        desk.handIn("submit-reply", form, "检查照片.txt");
        return desk;
    }

    /** An act of the respondent with a file. */
    void handIn(String action, Map<String, ?> form, String file) {
        var respondent = office.as("respondent1");
        var upload = respondent.upload("/api/uploads", file, "内容：" + file);
        respondent
                .post(
                        "/api/cases/{caseNo}/actions/{action}",
                        Map.of("form", form, "uploadIds", List.of(upload)),
                        filed.caseNo(),
                        action)
                .ok();
    }

    void asked() {
        filed.own("request-file-access", Map.of("manner", "online")).ok();
    }

    /** The third party asks, too. */
    void askedByThird() {
        office.as("citizen2")
                .post(
                        "/api/portal/cases/{receiptNo}/actions/request-file-access",
                        Map.of("form", Map.of("manner", "online")),
                        filed.receiptNo())
                .ok();
    }

    /** Opens everything but the papers of this name, which concern somebody's privacy. */
    ApiUser.Answer decide(String withheld) {
        return filed.act("handler1", "decide-file-access", Map.of("items", verdicts(withheld)));
    }

    List<Map<String, String>> verdicts(String withheld) {
        return items().stream()
                .map(item ->
                        !withheld.isEmpty() && item.path("title").asString().contains(withheld)
                                ? Map.of(
                                        "item", item.path("const").asString(),
                                        "decision", "withheld",
                                        "ground", "privacy",
                                        "reason", "载有其他用户的姓名和号码")
                                : Map.of("item", item.path("const").asString(), "decision", "open"))
                .toList();
    }

    /** What the form of the decision lists. */
    List<JsonNode> items() {
        return filed.offered("handler1", "decide-file-access")
                .at("/schema/properties/items/items/properties/item/oneOf")
                .valueStream()
                .toList();
    }

    List<String> titles() {
        return items().stream().map(item -> item.path("title").asString()).toList();
    }

    String keyOf(String name) {
        return items().stream()
                .filter(item -> item.path("title").asString().contains(name))
                .findFirst()
                .orElseThrow()
                .path("const")
                .asString();
    }

    /** How reading the paper of this name is answered. */
    int reads(String username, String name) {
        return office.as(username)
                .get(PAPERS + "/{id}", filed.receiptNo(), keyOf(name))
                .status();
    }
}
