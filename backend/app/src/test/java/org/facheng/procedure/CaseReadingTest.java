package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What each side finds in a case file, an inbox and a search. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "facheng.demo-cases=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseReadingTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeAll
    void people() {
        office = new Office(mvc);
    }

    @Test
    void who_is_to_consent_reads_the_draft_with_the_titles_of_its_form() {
        var task = tasks("head1").stream()
                .filter(item -> item.path("key").asString().equals("userTask_consentDecision"))
                .findFirst()
                .orElseThrow();
        var draft = answers("head1", task.path("caseNo").asString()).stream()
                .filter(answer -> answer.path("key").asString().equals("userTask_draftDecision"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(draft.path("outcomeName").asString()).isEqualTo("提交审核");
        assertThat(draft.path("by").asString()).startsWith("承办人");
        assertThat(draft.path("lines").toString()).contains("撤销（第六十四条）", "主要事实不清、证据不足（第六十四条第一款第一项）");
        assertThat(draft.path("lines"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("title").asString()).isNotBlank());
    }

    @Test
    void a_task_names_its_limit_what_follows_from_silence_and_its_basis() {
        var task = Stream.of("handler1", "handler2", "handler3")
                .flatMap(handler -> tasks(handler).stream()
                        .filter(item -> item.path("key").asString().equals("userTask_reviewApplication"))
                        .map(item -> office.as(handler)
                                .get("/api/tasks/{id}", item.path("id").asString())
                                .ok()))
                .findFirst()
                .orElseThrow();
        assertThat(task.path("deadline").path("name").asString()).isEqualTo("受理审查期限");
        assertThat(task.path("deadline").path("consequence").asString()).contains("视为受理");
        assertThat(task.path("basis").path("article").asString()).contains("第三十条");
    }

    @Test
    void an_overdue_duty_stands_before_later_ones_and_counts_the_days() {
        var deadline = office.as("supervisor1")
                .get("/api/cases?level=overdue")
                .ok()
                .path("items")
                .valueStream()
                .map(row -> row.path("deadline"))
                .filter(clock -> clock.path("key").asString().equals("send-copy"))
                .findFirst()
                .orElseThrow();
        assertThat(deadline.path("level").asString()).isEqualTo("overdue");
        assertThat(deadline.path("remaining").asInt()).isNegative();
    }

    @Test
    void nothing_of_a_case_that_is_over_is_overdue_in_the_list() {
        var closed = office.as("supervisor1")
                .get("/api/cases?state=closed&limit=100")
                .ok()
                .path("items");
        assertThat(closed).isNotEmpty().allSatisfy(row -> assertThat(
                        row.at("/deadline/level").asString(""))
                .isNotEqualTo("overdue"));
    }

    @Test
    void cases_are_found_by_the_name_of_a_party_and_by_the_number_of_the_receipt() {
        var byName = office.as("handler1").get("/api/cases?q={q}", "申请人甲").ok().path("items");
        assertThat(byName).isNotEmpty();
        var receiptNo = byName.get(0).path("receiptNo").asString();
        var byReceipt =
                office.as("handler1").get("/api/cases?q={q}", receiptNo).ok().path("items");
        assertThat(byReceipt).singleElement().isEqualTo(byName.get(0));
    }

    @Test
    void an_inbox_nobody_has_work_in_is_empty_in_every_view() {
        for (var view : List.of("mine", "group", "all", "todo")) {
            var page =
                    office.as("respondent1").get("/api/inbox?view={view}", view).ok();
            assertThat(page.path("items")).isEmpty();
            assertThat(page.path("next").isNull()).isTrue();
        }
    }

    private List<JsonNode> tasks(String username) {
        return office.as(username)
                .get("/api/inbox?view=mine&limit=100")
                .ok()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> answers(String username, String caseNo) {
        return office.as(username)
                .get("/api/cases/{no}/answers", caseNo)
                .ok()
                .path("answers")
                .valueStream()
                .toList();
    }
}
