package org.facheng.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the journal keeps of reading and acting, and what of it the citizen is told. */
@FachengTest
class WhatIsWrittenTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private String receiptNo;

    @BeforeEach
    void a_case() {
        office = new Office(mvc);
        var receipt = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        caseNo = receipt.path("caseNo").asString();
        receiptNo = receipt.path("receiptNo").asString();
    }

    @Test
    void a_page_of_five_calls_is_one_reading() {
        var reviewer = office.as("reviewer1");
        for (var part : List.of("/timeline", "/documents", "/deadlines", "/diagram", "")) {
            reviewer.get("/api/cases/{caseNo}" + part, caseNo).ok();
        }
        assertThat(entries("case.read", "reviewer1")).isEqualTo(1);
        office.as("supervisor1").get("/api/cases/{caseNo}/timeline", caseNo).ok();
        assertThat(entries("case.read", "supervisor1")).isEqualTo(1);
    }

    @Test
    void what_a_citizen_reads_is_written_too() {
        Pages.all(office.as("citizen1"), "/api/portal/cases");
        assertThat(entries("case.read", "citizen1")).isEqualTo(1);
        toTheRespondent();
        var document = office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}", receiptNo)
                .ok()
                .path("documents")
                .path(0)
                .path("id")
                .asString();
        office.as("citizen1").get("/api/portal/cases/{receiptNo}/documents/{id}/file?format=html", receiptNo, document);
        assertThat(entries("file.read", "citizen1")).isEqualTo(1);
    }

    @Test
    void the_citizen_is_told_what_concerns_the_own_side_only() {
        toTheRespondent();
        var history = office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}", receiptNo)
                .ok()
                .path("history")
                .toString();
        assertThat(history)
                .contains("收到行政复议申请", "受理通知书")
                .containsPattern("送达日期\\d{4}年\\d+月\\d+日")
                .doesNotContain("答复通知书", "handler", "承办人", "信息通信管理局");
    }

    @Test
    void a_person_stands_in_the_timeline_with_name_and_account() {
        var line = office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .path(0);
        assertThat(line.path("actor").asString()).isEqualTo("citizen1");
        assertThat(line.path("actorName").asString()).isEqualTo("申请人甲");
        assertThat(line.path("role").asString()).isEqualTo("CITIZEN");
    }

    @Test
    void an_end_is_told_in_words() {
        office.complete(
                caseNo,
                "userTask_reviewApplication",
                "REFUSE",
                Map.of("unmet", List.of("第五项"), "reasons", "不属于行政复议范围", "priorReconsideration", false));
        office.complete(caseNo, "userTask_approveRefusal", "APPROVE", Map.of());
        var timeline = office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .toString();
        assertThat(timeline).contains("案件办结（" + caseNo + "）：决定不予受理");
    }

    private void toTheRespondent() {
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of());
        office.complete(caseNo, "userTask_chooseTrack", "ORDINARY", Map.of());
        office.complete(caseNo, "userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
    }

    private long entries(String action, String actor) {
        return office.as("admin1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .valueStream()
                .filter(line -> line.path("action").asString().equals(action)
                        && line.path("actor").asString().equals(actor))
                .count();
    }
}
