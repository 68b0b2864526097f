package org.facheng.procedure.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.Application;
import org.facheng.procedure.PassingTime;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Told;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who hears of what happens in a case, over HTTP. */
@FachengTest
class NotificationTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @Autowired
    PassingTime passingTime;

    private String caseNo;
    private String receiptNo;

    @Test
    void whoever_gets_a_task_is_told_and_finds_it_behind_the_link() {
        file(true);
        var handler = holderOf("userTask_reviewApplication");
        var told = about(Told.to(handler), "task-assigned");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("text").asString()).contains(caseNo).contains("最后一天");
        var task = told.get(0).path("link").asString().replace("/workbench", "/api");
        assertThat(handler.get(task).ok().path("caseNo").asString()).isEqualTo(caseNo);
    }

    @Test
    void reading_is_counted_and_nobody_reads_what_was_told_to_others() {
        file(true);
        var handler = holderOf("userTask_reviewApplication");
        int unread = handler.get("/api/notices").ok().path("unread").asInt();
        var id = about(Told.to(handler), "task-assigned").get(0).path("id").asString();
        assertThat(ApiUser.signedIn(mvc, "director1")
                        .post("/api/notices/{id}/read", Map.of(), id)
                        .refused(404))
                .isEqualTo("not_found");
        handler.post("/api/notices/{id}/read", Map.of(), id).ok();
        assertThat(handler.get("/api/notices").ok().path("unread").asInt()).isEqualTo(unread - 1);
    }

    @Test
    void older_notices_follow_page_by_page() {
        for (int i = 0; i < 3; i++) {
            file(true);
            complete("userTask_reviewApplication", "CORRECT", correction());
        }
        var citizen = ApiUser.signedIn(mvc, "citizen1");
        var all = citizen.get("/api/portal/notices?limit=6").ok().path("items");
        var first = citizen.get("/api/portal/notices?limit=4").ok();
        var second = citizen.get(
                        "/api/portal/notices?limit=2&cursor={c}",
                        first.path("next").asString())
                .ok();
        assertThat(second.path("items").path(0)).isEqualTo(all.path(4));
        assertThat(second.path("items").path(1)).isEqualTo(all.path(5));
    }

    @Test
    void a_citizen_is_told_of_the_day_of_service_and_of_the_last_day_to_correct() {
        file(true);
        complete("userTask_reviewApplication", "CORRECT", correction());

        var citizen = ApiUser.signedIn(mvc, "citizen1");
        var served = about(Told.toCitizen(citizen), "document-served");
        assertThat(served).hasSize(1);
        assertThat(served.get(0).path("title").asString()).isEqualTo("案件" + caseNo + "有文书送达");
        assertThat(served.get(0).path("text").asString())
                .contains(day(LocalDate.now(clock)) + "以电子方式送达")
                .contains("自送达之日起计算");
        assertThat(served.get(0).path("link").asString()).isEqualTo("/portal/cases/" + receiptNo);

        var until = citizen.get("/api/portal/cases/{r}", receiptNo)
                .ok()
                .path("actions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("submit-correction"))
                .findFirst()
                .orElseThrow()
                .path("until")
                .asString();
        assertThat(about(Told.toCitizen(citizen), "your-turn")).singleElement().satisfies(notice -> assertThat(
                        notice.path("text").asString())
                .contains("最后一天为" + day(LocalDate.parse(until))));
    }

    @Test
    void without_electronic_service_a_citizen_is_told_that_it_was_issued_and_that_nothing_runs_yet() {
        file(false);
        complete("userTask_reviewApplication", "CORRECT", correction());

        var citizen = ApiUser.signedIn(mvc, "citizen1");
        assertThat(about(Told.toCitizen(citizen), "document-served")).isEmpty();
        assertThat(about(Told.toCitizen(citizen), "document-issued"))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.path("text").asString()).contains("已于" + day(LocalDate.now(clock)) + "印发"));
    }

    @Test
    void the_journal_says_that_a_notice_was_made_and_nothing_of_its_delivery() {
        file(true);
        complete("userTask_reviewApplication", "CORRECT", correction());
        var texts = ApiUser.signedIn(mvc, "director1")
                .get("/api/cases/{c}/timeline", caseNo)
                .ok()
                .valueStream()
                .filter(line -> line.path("action").asString().equals("notice.created"))
                .map(line -> line.path("text").asString())
                .toList();
        assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text).startsWith("已生成给申请人甲的通知"));
    }

    @Test
    void a_limit_in_warning_and_one_that_ran_out_are_told_to_whoever_answers_for_the_case() {
        file(true);
        var handler = holderOf("userTask_reviewApplication");
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        passingTime.catchUp();

        assertThat(about(Told.to(handler), "limit-expired"))
                .anySatisfy(notice -> assertThat(notice.path("text").asString())
                        .contains(caseNo)
                        .contains("已于"));
    }

    private void file(boolean electronic) {
        var application = new HashMap<>(Application.admissible());
        var form = new HashMap<>((Map<String, Object>) application.get("form"));
        var contact = new HashMap<>((Map<String, Object>) form.get("contact"));
        contact.put("electronicService", electronic);
        form.put("contact", contact);
        application.put("form", form);
        var receipt = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", application)
                .ok();
        caseNo = receipt.path("caseNo").asString();
        receiptNo = receipt.path("receiptNo").asString();
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("yyyy年M月d日").format(date);
    }

    private static Map<String, ?> correction() {
        return Map.of("correctionItems", List.of("请补充行政处罚决定书副本"));
    }

    private List<JsonNode> about(List<JsonNode> told, String kind) {
        return told.stream()
                .filter(notice -> notice.path("kind").asString().equals(kind))
                .filter(notice -> notice.toString().contains(caseNo))
                .toList();
    }

    private void complete(String key, String outcome, Map<String, ?> form) {
        holderOf(key)
                .post(
                        "/api/tasks/{id}/complete",
                        Map.of("outcome", outcome, "form", form),
                        task(key).path("id").asString())
                .ok();
    }

    private ApiUser holderOf(String key) {
        return ApiUser.signedIn(mvc, task(key).path("assignee").path("username").asString());
    }

    private JsonNode task(String key) {
        return ApiUser.signedIn(mvc, "director1")
                .get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
