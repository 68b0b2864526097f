package org.facheng.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What a respondent in the system sees of a case against it: nothing before the copy is sent, afterwards its own side. */
@FachengTest
class RespondentSideTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private ApiUser respondent;
    private String caseNo;

    @BeforeEach
    void a_case_against_the_department() {
        office = new Office(mvc);
        respondent = office.as("respondent1");
        var receipt = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        caseNo = receipt.path("caseNo").asString();
    }

    @Test
    void before_the_copy_is_sent_the_case_does_not_exist() {
        respondent.get("/api/cases/{caseNo}", caseNo).refused(404);
        assertThat(respondent.get("/api/cases?q={q}", caseNo).ok().path("items"))
                .isEmpty();
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of());
        office.complete(caseNo, "userTask_chooseTrack", "ORDINARY", Map.of());
        respondent.get("/api/cases/{caseNo}", caseNo).refused(404);
        respondent.get("/api/cases/{caseNo}/timeline", caseNo).refused(404);
    }

    @Test
    void afterwards_it_sees_its_own_side_and_nothing_of_the_work() {
        send();
        var file = respondent.get("/api/cases/{caseNo}", caseNo).ok();

        assertThat(file.toString()).doesNotContain("13800000000", "某路1号", "510000");
        var answers = respondent.get("/api/cases/{caseNo}/answers", caseNo).ok();
        assertThat(answers.path("filed")).isNotEmpty();
        assertThat(answers.toString()).doesNotContain("13800000000", "某路1号", "510000");
        assertThat(file.path("form").path("requests")).isNotEmpty();
        assertThat(file.path("form").has("contact")).isFalse();
        assertThat(file.path("form").path("applicants").path(0).path("name").asString())
                .isEqualTo("申请人甲");
        assertThat(answers.path("answers")).isEmpty();
        assertThat(file.path("advice").isNull()).isTrue();
        assertThat(file.path("findings").isNull()).isTrue();
        assertThat(file.path("tasks")).isEmpty();
        assertThat(file.path("recusals")).isEmpty();
        assertThat(names(file.path("documents"), "template")).containsExactly("notice-to-reply");
        assertThat(names(file.path("deadlines"), "party")).isNotEmpty().containsOnly("respondent");
        assertThat(names(file.path("actions"), "action"))
                .containsExactlyInAnyOrder("submit-reply", "acknowledge", "request-stay");
        assertThat(respondent.get("/api/cases?q={q}", caseNo).ok().path("items"))
                .hasSize(1);
    }

    @Test
    void its_timeline_tells_its_own_acts_and_names_nobody_of_the_organ() {
        send();
        reply();
        var timeline = respondent.get("/api/cases/{caseNo}/timeline", caseNo).ok();
        assertThat(names(timeline, "action"))
                .contains("case.filed", "document.issued", "document.served", "case.submit-reply")
                .noneMatch(action -> action.startsWith("task.") || action.endsWith(".read"));
        assertThat(timeline.toString()).doesNotContain("handler", "承办", "受理通知书");
    }

    @Test
    void the_work_on_the_case_is_closed_to_it() {
        send();
        reply();
        var task = office.task(caseNo, "userTask_hearViews").path("id").asString();
        respondent.get("/api/tasks/{id}", task).refused(404);
        respondent
                .put("/api/tasks/{id}/draft", Map.of("data", Map.of("record", "改写")), "\"0\"", task)
                .refused(404);
        respondent.post("/api/tasks/{id}/claim", Map.of(), task).refused(404);
        respondent.get("/api/cases/{caseNo}/diagram", caseNo).refused(403);
        var whole = office.file(caseNo);
        for (var document : whole.path("documents")) {
            if (!document.path("template").asString().equals("notice-to-reply")
                    && document.path("state").asString().equals("ISSUED")) {
                respondent
                        .get(
                                "/api/cases/{caseNo}/documents/{id}/file",
                                caseNo,
                                document.path("id").asString())
                        .refused(404);
            }
        }
        var acceptanceReview =
                office.deadline(caseNo, "acceptance-review").path("id").asString();
        respondent
                .get("/api/cases/{caseNo}/deadlines/{id}/explanation", caseNo, acceptanceReview)
                .refused(404);
    }

    @Test
    void it_acknowledges_what_was_served_on_it() {
        send();
        var notice = respondent
                .get("/api/cases/{caseNo}", caseNo)
                .ok()
                .path("documents")
                .path(0);
        var answer = respondent
                .post(
                        "/api/cases/{caseNo}/actions/acknowledge",
                        Map.of("form", Map.of("documentId", notice.path("id").asString())),
                        caseNo)
                .ok();
        assertThat(answer.path("documents")
                        .path(0)
                        .path("services")
                        .path(0)
                        .path("acknowledgedAt")
                        .isNull())
                .isFalse();
    }

    private void send() {
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of());
        office.complete(caseNo, "userTask_chooseTrack", "ORDINARY", Map.of());
        office.complete(caseNo, "userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
    }

    private void reply() {
        respondent
                .post(
                        "/api/cases/{caseNo}/actions/submit-reply",
                        Map.of("form", Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录")))),
                        caseNo)
                .ok();
    }

    private static List<String> names(JsonNode list, String member) {
        return list.valueStream().map(each -> each.path(member).asString("")).toList();
    }
}
