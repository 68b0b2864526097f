package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who reviews, consents or issues reads what it is about; who drafted reads why it came back; what was agreed to goes out. */
@FachengTest
class ReviewedDraftTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_application() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void the_reviewer_reads_the_draft_and_the_drafter_why_it_came_back() {
        upToDraft();
        var review = office.read(caseNo, "userTask_reviewDecision");
        assertThat(page("reviewer1", review)).contains("草稿（第1稿）", "维持被申请人作出的行政处罚决定", "被申请人认为处罚决定合法适当");
        done("userTask_reviewDecision", "RETURN", Map.of("opinion", "请写明裁量的理由"));

        var again = office.read(caseNo, "userTask_draftDecision").path("returned");
        assertThat(again.path("by").asString()).isNotBlank();
        assertThat(again.path("outcomeName").asString()).isEqualTo("退回修改");
        assertThat(again.path("lines").toString()).contains("审核意见", "请写明裁量的理由");

        done("userTask_draftDecision", "SUBMIT", Application.draftDecision());
        assertThat(page("reviewer1", office.read(caseNo, "userTask_reviewDecision")))
                .contains("草稿（第2稿）");
        assertThat(office.as("director1")
                        .get("/api/cases/{no}/document-drafts", caseNo)
                        .ok())
                .hasSize(2);
    }

    @Test
    void what_the_head_consented_to_is_issued_whatever_changes_in_the_case() {
        upToDraft();
        done("userTask_reviewDecision", "APPROVE", Map.of("opinion", "同意"));
        var seen = page("head1", office.read(caseNo, "userTask_consentDecision"));
        done("userTask_consentDecision", "CONSENT", Map.of());
        assertThat(page("registrar1", office.read(caseNo, "userTask_issueDecision")))
                .isEqualTo(seen);
        database.update("update cf_case set form = replace(form, '请求予以撤销', '事后改动') where case_no = ?", caseNo);
        done("userTask_issueDecision", "ISSUE", Map.of("sealed", true));

        var issued = office.file(caseNo)
                .path("documents")
                .valueStream()
                .filter(d -> d.path("template").asString().equals("decision"))
                .findFirst()
                .orElseThrow();
        var text = text("director1", issued.path("files").path("html").asString());
        assertThat(seen).contains("请求予以撤销");
        assertThat(text).contains("请求予以撤销").doesNotContain("事后改动", "草稿（");
    }

    @Test
    void a_proposed_refusal_is_read_before_it_is_approved() {
        done(
                "userTask_reviewApplication",
                "REFUSE",
                Map.of("reasons", "申请人与该行为没有利害关系，理由如下。", "unmet", List.of("第二项"), "priorReconsideration", false));

        var approval = office.read(caseNo, "userTask_approveRefusal");
        assertThat(page("director1", approval)).contains("不予受理行政复议申请决定书", "申请人与该行为没有利害关系");
        done("userTask_approveRefusal", "RETURN", Map.of("opinion", "利害关系应当再查"));
        assertThat(office.read(caseNo, "userTask_reviewApplication")
                        .path("returned")
                        .toString())
                .contains("利害关系应当再查");
    }

    @Test
    void opinions_and_drafts_stay_inside_the_body_and_each_reads_what_is_theirs() {
        upToDraft();
        done("userTask_reviewDecision", "APPROVE", Map.of("opinion", "只供内部的意见"));

        for (String caseworker : List.of("handler1", "reviewer1", "head1", "director1")) {
            assertThat(answers(caseworker)).contains("只供内部的意见", "审核同意", "答复内容", "检索记录", "电话", "申请人坚持请求");
        }
        assertThat(answers("respondent1")).contains("答复内容").doesNotContain("只供内部的意见", "申请人坚持请求");
        assertThat(answers("supervisor1")).doesNotContain("只供内部的意见", "答复内容");
        Stream.of("respondent1", "supervisor1").forEach(outsider -> {
            assertThat(office.as(outsider)
                            .get("/api/cases/{no}/document-drafts", caseNo)
                            .status())
                    .isEqualTo(403);
            assertThat(office.as(outsider)
                            .get("/api/cases/{no}", caseNo)
                            .ok()
                            .path("documents")
                            .valueStream()
                            .map(d -> d.path("state").asString()))
                    .doesNotContain("DRAFT");
        });
    }

    @Test
    void the_application_is_read_under_the_titles_of_its_form() {
        var filed = office.as("handler1")
                .get("/api/cases/{no}/answers", caseNo)
                .ok()
                .path("filed")
                .toString();
        assertThat(filed).contains("申请书已经签名或者盖章", "案件涉及的款额（元）", "50000", "行政处罚", "2026年11月2日", "是");
    }

    private void upToDraft() {
        done("userTask_reviewApplication", "ADMIT", Map.of("remarks", "符合受理条件"));
        done("userTask_chooseTrack", "ORDINARY", Map.of());
        done("userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
        office.as("respondent1")
                .post(
                        "/api/cases/{caseNo}/actions/submit-reply",
                        Map.of(
                                "form",
                                Map.of(
                                        "reply",
                                        "答复内容",
                                        "evidence",
                                        List.of(Map.of("name", "检索记录", "proves", "证明已尽检索义务")))),
                        caseNo)
                .ok();
        done(
                "userTask_hearViews",
                "HEARD",
                Map.of(
                        "manner",
                        "phone",
                        "heardOn",
                        LocalDate.now(clock).toString(),
                        "heard",
                        List.of("applicant", "respondent"),
                        "record",
                        "申请人坚持请求"));
        done("userTask_draftDecision", "SUBMIT", Application.draftDecision());
    }

    private void done(String key, String outcome, Map<String, ?> form) {
        office.complete(caseNo, key, outcome, form).ok();
    }

    private String answers(String username) {
        return office.as(username)
                .get("/api/cases/{no}/answers", caseNo)
                .ok()
                .path("answers")
                .toString();
    }

    private String page(String username, JsonNode task) {
        return text(username, task.path("documentPreview").asString());
    }

    private String text(String username, String address) {
        var query = address.indexOf('?');
        var answer = office.as(username).get(address.substring(0, query) + "?format={f}", "html");
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
