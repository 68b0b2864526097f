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

/** Printing is not sending: the period for notifying ends on the day the notice left the house (行政复议法第三十一条第一款). */
@FachengTest
class DispatchTest {

    private static final LocalDate PRINTED = LocalDate.of(2026, 6, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 8);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_notice_of_correction_to_be_posted() {
        office = new Office(mvc);
        filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of("contact", Map.of("name", "申请人甲", "phone", "13800000000", "address", "广东省广州市某路1号")));
        office.clockTo(PRINTED);
        filed.complete("userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("签名")))
                .ok();
    }

    @Test
    void the_task_that_serves_it_shows_until_when_it_has_to_be_sent() {
        assertThat(notify("state")).isEqualTo("running");
        assertThat(task().path("due").asString()).isEqualTo(LAST_DAY.toString());
    }

    @Test
    void the_day_it_was_posted_ends_the_period_before_the_receipt_comes_back() {
        office.clockTo(LAST_DAY.plusDays(2));
        assertThat(notify("state")).isEqualTo("missed");
        sent("registrar1", PRINTED.minusDays(1), 422);
        sent("registrar1", LAST_DAY.plusDays(3), 422);
        sent("registrar1", LAST_DAY, 200);
        assertThat(notify("state")).isEqualTo("met");
        assertThat(office.deadline(filed.caseNo(), "acceptance-review")
                        .path("state")
                        .asString())
                .isEqualTo("cancelled");
        assertThat(sent("registrar1", LAST_DAY, 422)).isEqualTo("not_to_be_sent");
        // The question that was opened meanwhile has one answer.
        var question = "userTask_confirmNoticeSent";
        assertThat(filed.complete(question, "NOT_SENT", Map.of("reason", "不清楚")).refused(422))
                .isEqualTo("sent_in_time");
        filed.complete(question, "SENT", Map.of("sentOn", LAST_DAY.toString(), "proof", "挂号信收据"))
                .ok();
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_recordService");
    }

    @Test
    void with_the_proof_of_service_at_the_latest() {
        office.clockTo(LAST_DAY.plusDays(2));
        var form = Map.of("manner", "post", "sentOn", "2026-06-05", "servedOn", LAST_DAY.toString(), "proof", "邮件回执");
        office.complete(task(), "SERVED", form).ok();
        assertThat(notify("state")).isEqualTo("met");
        assertThat(office.deadline(filed.caseNo(), "correct").path("startedOn").asString())
                .isEqualTo(LAST_DAY.toString());
        // No last day was known when the notice was printed; the proof of service states it.
        assertThat(page("correction-notice")).contains("10个工作日").doesNotContain("前（含当日）");
        assertThat(page("proof-of-service")).contains("最后一日2026年6月23日");
    }

    private String sent(String username, LocalDate on, int status) {
        var answer = filed.act(
                username, "record-dispatch", Map.of("document", "correction-notice", "sentOn", on.toString()));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        return answer.body().path("code").asString("");
    }

    private JsonNode task() {
        return office.openTask(filed.caseNo(), "userTask_recordService", null);
    }

    private String notify(String field) {
        return office.deadline(filed.caseNo(), "notify-correction").path(field).asString();
    }

    private String page(String template) {
        var address = office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals(template))
                .map(document -> document.at("/files/html").asString())
                .findFirst()
                .orElseThrow();
        var answer = office.as("director1").get(address);
        return new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
