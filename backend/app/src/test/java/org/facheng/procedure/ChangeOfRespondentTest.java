package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

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

/** 行政复议法第十九条，第三十条第一款第一项，第三十一条: the respondent the applicant names after the notice is the respondent from the acceptance on. */
@FachengTest
class ChangeOfRespondentTest {

    private static final String BEFORE = "江苏省通信管理局";
    private static final String NOW = "工业和信息化部";
    private static final LocalDate FILED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_notice_to_change_the_respondent() {
        office = new Office(mvc);
        filed = Filed.on(
                FILED,
                office,
                Map.of("respondent", Map.of("name", BEFORE, "category", "communications-administration")));
        filed.complete(
                        "userTask_reviewApplication",
                        "CHANGE_RESPONDENT",
                        Map.of(
                                "properRespondent",
                                NOW,
                                "changeReason",
                                "该行为由部作出。",
                                "correctionItems",
                                List.of("在申请书上签名")))
                .ok();
        office.clockTo(FILED.plusDays(2));
    }

    @Test
    void the_notice_names_every_gap_at_once() {
        var page = office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}", filed.receiptNo())
                .ok()
                .at("/documents/0/files/html")
                .asString();
        // Served electronically at its issue, on the first of June: the last day of the ten working days is known.
        assertThat(text(office.as("citizen1").get(page))).contains("在申请书上签名", "全部事项", NOW, "2026年6月15日前（含当日）");
    }

    @Test
    void accepted_is_only_an_application_that_names_another() {
        filed.own("submit-correction", Map.of("statement", "已经签名")).ok();
        assertThat(admit(Map.of()).refused(422)).isEqualTo("party_unchanged");
        assertThat(admit(Map.of("respondentName", BEFORE)).refused(422)).isEqualTo("party_unchanged");
        assertThat(respondent()).isEqualTo(BEFORE);
        filed.complete(
                        "userTask_reviewCorrectedApplication",
                        "REFUSE",
                        Map.of("unmet", List.of("第一项"), "reasons", "没有变更被申请人。", "priorReconsideration", false))
                .ok();
    }

    @Test
    void the_new_respondent_has_the_copy_the_case_and_its_period() {
        assertThat(office.as("respondent1")
                        .get("/api/cases/{caseNo}", filed.caseNo())
                        .status())
                .isEqualTo(404);
        filed.own("submit-correction", Map.of("statement", "变更被申请人", "respondentName", NOW))
                .ok();
        var task = office.openTask(filed.caseNo(), "userTask_reviewCorrectedApplication", null);
        assertThat(office.as(task.at("/assignee/username").asString())
                        .get("/api/tasks/{id}", task.path("id").asString())
                        .ok()
                        .at("/data/respondentName")
                        .asString())
                .isEqualTo(NOW);
        admit(Map.of("respondentName", NOW)).ok();
        assertThat(respondent()).isEqualTo(NOW);
        var file = office.file(filed.caseNo());
        assertThat(file.path("title").asString()).contains(NOW).doesNotContain(BEFORE);
        assertThat(office.openTask(filed.caseNo(), "userTask_chooseTrack", null)
                        .path("caseTitle")
                        .asString())
                .contains(NOW);
        assertThat(timeline()).anyMatch(line -> line.contains(BEFORE) && line.contains(NOW));

        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "reply").path("state").asString())
                .isEqualTo("running");
        var notice = office.as("respondent1")
                .get("/api/cases/{caseNo}", filed.caseNo())
                .ok()
                .path("documents")
                .valueStream()
                .filter(d -> d.path("template").asString().equals("notice-to-reply"))
                .findFirst()
                .orElseThrow();
        assertThat(text(office.as("respondent1").get(notice.at("/files/html").asString())))
                .contains(NOW + "：")
                .doesNotContain(BEFORE);
        filed.act("respondent1", "submit-reply", Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录"))))
                .ok();
    }

    @Test
    void silence_accepts_against_the_respondent_the_correction_names() {
        filed.own("submit-correction", Map.of("statement", "变更被申请人", "respondentName", NOW))
                .ok();
        office.clockTo(FILED.plusDays(20));
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_chooseTrack");
        assertThat(respondent()).isEqualTo(NOW);
    }

    private org.facheng.testing.ApiUser.Answer admit(Map<String, ?> form) {
        return filed.complete("userTask_reviewCorrectedApplication", "ADMIT", form);
    }

    private String respondent() {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("respondent"))
                .map(party -> party.path("name").asString())
                .toList()
                .toString()
                .replaceAll("[\\[\\]]", "");
    }

    private List<String> timeline() {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", filed.caseNo())
                .ok()
                .valueStream()
                .filter(line -> line.path("action").asString().equals("case.parties"))
                .map(JsonNode::toString)
                .toList();
    }

    private static String text(org.facheng.testing.ApiUser.Answer page) {
        return new String(page.response().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
