package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 证据 (行政复议法第四十三条、第四十六条): what each side relies on, what may not be used, and what the respondent may add. */
@FachengTest
class EvidenceTest {

    private static final Map<String, ?> REQUEST =
            Map.of("newlyRaised", "申请人提交了新的聊天记录", "evidence", List.of(Map.of("name", "原始日志", "proves", "经营次数")));

    @Autowired
    MockMvc mvc;

    private Office office;

    private Filed filed;

    @BeforeEach
    void a_case_with_a_reply() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.act(
                        "respondent1",
                        "submit-reply",
                        Map.of(
                                "reply",
                                "请求维持",
                                "evidence",
                                List.of(
                                        Map.of("name", "检查笔录", "kind", "inspection", "proves", "经营事实"),
                                        Map.of("name", "询问笔录", "kind", "testimony"))))
                .ok();
    }

    @Test
    void what_a_reply_lists_is_the_respondents_evidence_and_the_organ_enters_the_rest() {
        filed.act(
                        "handler1",
                        "list-evidence",
                        Map.of(
                                "evidence",
                                List.of(Map.of(
                                        "name",
                                        "转账记录",
                                        "kind",
                                        "documentary",
                                        "providedBy",
                                        "applicant",
                                        "providedOn",
                                        "2026-06-01"))))
                .ok();
        assertThat(evidence("director1").stream().map(EvidenceTest::told))
                .containsExactly("检查笔录 勘验笔录、现场笔录 被申请人", "询问笔录 证人证言 被申请人", "转账记录 书证 申请人");
        assertThat(evidence("respondent1").stream().map(EvidenceTest::told))
                .as("the respondent reads its own")
                .containsExactly("检查笔录 勘验笔录、现场笔录 被申请人", "询问笔录 证人证言 被申请人");
    }

    @Test
    void the_list_of_evidence_says_of_the_organs_own_that_it_was_obtained_and_not_handed_in() {
        var piece = Map.of("name", "后台日志", "kind", "electronic", "providedBy", "organ", "providedOn", "2026-06-01");
        filed.act("handler1", "list-evidence", Map.of("evidence", List.of(piece)))
                .ok();
        filed.act("handler1", "print-evidence-list", Map.of()).ok();
        var list = office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("evidence-list"))
                .findFirst()
                .orElseThrow();
        var page = new String(
                office.as("director1")
                        .get(
                                "/api/cases/{no}/documents/{id}/file?format=html",
                                filed.caseNo(),
                                list.path("id").asString())
                        .response()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(page).contains("后台日志（电子数据），2026年6月1日取得", "检查笔录（勘验笔录、现场笔录），2026年6月1日提交");
    }

    @Test
    void what_the_respondent_collected_during_the_reconsideration_is_barred_and_the_list_says_so() {
        var offered = office.file(filed.caseNo());
        var piece = offered(
                        office.as("handler1")
                                .get("/api/cases/{caseNo}", filed.caseNo())
                                .ok(),
                        "bar-evidence")
                .at("/schema/properties/piece/oneOf/1/const")
                .asString();
        assertThat(offered.path("evidence")).hasSize(2);
        filed.act("handler1", "bar-evidence", Map.of("piece", piece, "reason", "受理后询问门店员工所作"))
                .ok();
        assertThat(evidence("director1").get(1).path("unusableBecause").asString())
                .isEqualTo("受理后询问门店员工所作");
        assertThat(filed.act("handler1", "bar-evidence", Map.of("piece", piece, "reason", "再次"))
                        .status())
                .as("what is barred is not barred again")
                .isEqualTo(422);
        filed.act("handler1", "print-evidence-list", Map.of()).ok();
        assertThat(office.file(filed.caseNo()).path("documents").toString()).contains("evidence-list");
    }

    @Test
    void the_respondent_adds_evidence_only_with_consent_and_only_where_something_new_was_raised() {
        filed.act("respondent1", "request-supplement", REQUEST).ok();
        assertThat(filed.act("respondent1", "request-supplement", REQUEST).status())
                .as("one request at a time")
                .isEqualTo(409);
        assertThat(filed.act("handler1", "decide-supplement", Map.of("decision", "consent", "reason", "同意"))
                        .status())
                .as("nothing new was raised")
                .isEqualTo(422);
        assertThat(evidence("director1")).hasSize(2);
        filed.act(
                        "handler1",
                        "decide-supplement",
                        Map.of("decision", "consent", "newlyRaised", true, "reason", "申请人提交了新证据"))
                .ok();
        assertThat(evidence("director1")).hasSize(3);
        assertThat(evidence("director1").get(2).path("supplement").asBoolean()).isTrue();
        assertThat(filed.act("handler1", "decide-supplement", Map.of("decision", "refuse", "reason", "没有申请"))
                        .status())
                .isEqualTo(409);
        filed.act("respondent1", "request-supplement", REQUEST).ok();
        filed.act("handler1", "decide-supplement", Map.of("decision", "refuse", "reason", "没有提出新的理由"))
                .ok();
        assertThat(evidence("director1")).as("what was refused is no evidence").hasSize(3);
    }

    private static JsonNode offered(JsonNode file, String action) {
        return file.path("actions")
                .valueStream()
                .filter(act -> act.path("action").asString().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> evidence(String username) {
        return office.as(username)
                .get("/api/cases/{caseNo}", filed.caseNo())
                .ok()
                .path("evidence")
                .valueStream()
                .toList();
    }

    private static String told(JsonNode piece) {
        return "%s %s %s"
                .formatted(
                        piece.path("name").asString(),
                        piece.path("kindName").asString(),
                        piece.path("providedBy").asString());
    }
}
