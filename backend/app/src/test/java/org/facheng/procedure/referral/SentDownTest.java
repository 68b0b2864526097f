package org.facheng.procedure.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A matter sent down to a body of this system is a case there, and what the two tell each other reaches both (信访工作条例第二十三条第一款、第三款). */
@FachengTest
class SentDownTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String JIANGSU = "江苏省通信管理局";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(MONDAY);
    }

    private Below sentAWeekLater(String destination) {
        var petition = Below.petition(office, MONDAY, Map.of());
        office.clockTo(MONDAY.plusDays(7));
        return petition.sentTo(destination, "交办");
    }

    @Test
    void the_body_below_has_its_own_case_with_its_own_first_contact_and_clocks_and_the_first_day_stays_visible() {
        var sent = sentAWeekLater(JIANGSU);
        var file = sent.file();

        assertThat(file.at("/receivedOn").asString()).isEqualTo("2026-03-09");
        assertThat(file.at("/accountable/user").asString()).isEqualTo("承办人（江苏）");
        assertThat(due(file, "inform-transferred")).isEqualTo("2026-03-24");
        assertThat(due(file, "object-transfer")).isEqualTo("2026-03-16");
        assertThat(office.deadline(sent.above, "referral-feedback").path("due").asString())
                .isEqualTo("2026-04-30");
        assertThat(sent.timeline("director11", sent.only()))
                .contains("原件" + sent.above, "首次收到日2026-03-02", "收到材料《信访事项转送（交办）函");
        assertThat(office.as("handler11")
                        .get("/api/tasks/{id}", taskId(sent, "userTask_identifyMatter"))
                        .ok()
                        .toString())
                .contains("\"firstVisitOn\":\"2026-03-02\"");
        assertThat(office.as("registrar1").get("/api/cases/{no}", sent.only()).status())
                .as("another body's case")
                .isIn(403, 404);
        for (var chain : List.of(chain("director1", sent.above), chain("director11", sent.only()))) {
            assertThat(chain.path("unbroken").asBoolean()).isTrue();
            assertThat(chain.at("/accountable/person").asString()).isNotBlank();
        }
    }

    @Test
    void a_body_outside_has_the_letter_and_no_case() {
        assertThat(sentAWeekLater("某省经济和信息化厅").opened()).isEmpty();
    }

    @Test
    void its_objection_is_decided_by_who_sent_it_and_the_answer_stands() {
        var sent = sentAWeekLater(JIANGSU);
        sent.objects();
        assertThat(office.openTaskKeys(sent.above)).contains("userTask_decideObjection");
        assertThat(sent.timeline("director1", sent.above)).contains("收到材料《信访事项异议函");

        office.complete(sent.above, "userTask_decideObjection", "UNJUSTIFIED", Map.of("finding", "电信条例规定由其查处"))
                .ok();
        assertThat(sent.tasks()).contains("userTask_recordConsent");
        assertThat(sent.complete("userTask_recordConsent", "AGREED", Map.of("answeredOn", "2026-03-09"))
                        .refused(422))
                .isEqualTo("not_as_answered");
        sent.complete("userTask_recordConsent", "REFUSED", Map.of("answeredOn", "2026-03-09", "answer", "不同意"))
                .ok();
        assertThat(sent.file().path("open").asBoolean(true)).isTrue();
        assertThat(sent.tasks()).contains("userTask_classifyMatter");
    }

    @Test
    void a_justified_objection_takes_the_matter_back_and_the_next_letter_goes_elsewhere_only() {
        var sent = sentAWeekLater(JIANGSU);
        sent.objects();
        office.complete(sent.above, "userTask_decideObjection", "JUSTIFIED", Map.of("finding", "属实"))
                .ok();
        sent.complete("userTask_recordConsent", "AGREED", Map.of("answeredOn", "2026-03-09"))
                .ok();
        assertThat(sent.tasks()).as("the petitioner is told who has it").containsExactly("userTask_recordService");
        sent.complete(
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", "2026-03-09", "proof", "签收单"))
                .ok();
        assertThat(sent.tasks()).isEmpty();
        assertThat(chain("director11", sent.only()).path("unbroken").asBoolean())
                .isTrue();

        sent.sentTo("广东省通信管理局", "转送");
        assertThat(sent.opened()).hasSize(2);
        assertThat(sent.timeline("director1", sent.above)).doesNotContain("向江苏省通信管理局送达《信访事项转送（交办）函》（工信信转〔2026〕2号");
        var receivers = office.file(sent.above)
                .path("documents")
                .valueStream()
                .filter(paper -> paper.path("name").asString().contains("转送（交办）函"))
                .map(paper -> paper.path("services").size())
                .toList();
        assertThat(receivers).containsExactly(1, 1);
    }

    @Test
    void its_report_returns_to_the_sender_who_may_want_more() {
        var sent = sentAWeekLater(JIANGSU);
        sent.act("director11", "report-back", Map.of("result", "已责令恢复")).ok();
        assertThat(office.read(sent.above, "userTask_checkFeedback").toString()).contains("已责令恢复");

        office.complete(
                        sent.above,
                        "userTask_checkFeedback",
                        "INSUFFICIENT",
                        Map.of("finding", "没有回应站址", "missing", "站址协调的结果"))
                .ok();
        assertThat(sent.timeline("director11", sent.only())).contains("退回补充：站址协调的结果");
        assertThat(Told.to(office.as("handler11")).toString()).contains(sent.only());
        assertThat(office.openTaskKeys(sent.above)).doesNotContain("userTask_checkFeedback");

        sent.act("director11", "report-back", Map.of("result", "已责令恢复，站址改到楼顶")).ok();
        assertThat(office.read(sent.above, "userTask_checkFeedback").toString()).contains("站址改到楼顶");
    }

    @Test
    void what_an_informer_says_is_not_sent_to_who_is_reported() {
        var petition = Below.petition(
                office, MONDAY, Map.of("petitionKind", "report", "respondent", Map.of("name", JIANGSU + "工作人员")));
        assertThat(petition.send(JIANGSU, "转送").refused(422)).isEqualTo("sent_to_the_reported");
        assertThat(petition.opened()).isEmpty();
    }

    private String taskId(Below sent, String key) {
        return office.as("director11")
                .get("/api/inbox?view=all&q={q}", sent.only())
                .ok()
                .path("items")
                .valueStream()
                .filter(task -> task.path("key").asString().equals(key))
                .map(task -> task.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode chain(String reader, String caseNo) {
        return office.as(reader).get("/api/cases/{no}/chain", caseNo).ok();
    }

    private static String due(JsonNode file, String key) {
        return file.path("deadlines")
                .valueStream()
                .filter(d -> d.path("key").asString().equals(key))
                .map(d -> d.path("due").asString())
                .findFirst()
                .orElse(null);
    }
}
