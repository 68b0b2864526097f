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

/** 行政复议法第三十一条第二款 and 民事诉讼法第八十五条第四款: ten working days, more for good reason, and the day of posting counts. */
@FachengTest
class CorrectionInTimeTest {

    private static final LocalDate FILED = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 15);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_notice_of_correction_served_on_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.on(FILED, office, Map.of());
        filed.complete("userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("在申请书上签名")))
                .ok();
        assertThat(correct("due")).isEqualTo(LAST_DAY.toString());
    }

    @Test
    void a_request_for_more_time_is_on_record_and_ends_nothing() {
        filed.own("request-correction-extension", Map.of("reason", "住院治疗")).ok();
        assertThat(correct("state") + correct("due")).isEqualTo("running" + LAST_DAY);
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/timeline", filed.caseNo())
                        .ok()
                        .valueStream()
                        .map(line -> line.path("text").asString()))
                .anyMatch(text -> text.contains("申请延长补正期限") && text.contains("住院治疗"));
        assertThat(actions("citizen1")).contains("submit-correction", "request-correction-extension");
    }

    @Test
    void the_handler_gives_more_time_before_the_period_ends() {
        assertThat(filed.act("citizen1", "extend-correction", Map.of("extraDays", 3, "reason", "住院"))
                        .status())
                .isEqualTo(403);
        filed.act(office.accountable(filed.caseNo()), "extend-correction", Map.of("extraDays", 3, "reason", "住院"))
                .ok();
        assertThat(correct("due")).isEqualTo("2026-06-18");
        office.clockTo(LocalDate.of(2026, 6, 18));
        assertThat(office.openTaskKeys(filed.caseNo())).isEmpty();
        office.clockTo(LocalDate.of(2026, 6, 22));
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_decideAbandonment");
    }

    @Test
    void the_new_last_day_lies_ahead() {
        office.clockTo(LocalDate.of(2026, 6, 24));
        var form = Map.of("facts", "期限已过", "extraDays", 2, "reason", "住院");
        assertThat(filed.complete("userTask_decideAbandonment", "EXTEND", form).refused(422))
                .isEqualTo("extension_too_short");
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_decideAbandonment");
    }

    @Test
    void a_late_correction_is_received_while_abandonment_is_undecided() {
        office.clockTo(LAST_DAY.plusDays(1));
        assertThat(actions("citizen1")).contains("submit-correction");
        filed.own("submit-correction", Map.of("statement", "已经签名")).ok();
        assertThat(correct("state")).isEqualTo("missed");
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_reviewCorrectedApplication");
    }

    @Test
    void what_was_posted_before_the_end_is_in_time_and_reviewed_from_its_receipt() {
        var today = LAST_DAY.plusDays(2);
        office.clockTo(today);
        filed.act(
                        "registrar1",
                        "submit-correction",
                        Map.of(
                                "statement", "已经签名",
                                "postedOn", LAST_DAY.toString(),
                                "receivedOn", LAST_DAY.plusDays(1).toString()))
                .ok();
        assertThat(correct("state")).isEqualTo("met");
        assertThat(office.deadline(filed.caseNo(), "review-after-correction")
                        .path("startedOn")
                        .asString())
                .isEqualTo(LAST_DAY.plusDays(1).toString());
    }

    private String correct(String field) {
        return office.deadline(filed.caseNo(), "correct").path(field).asString();
    }

    private List<String> actions(String citizen) {
        return office.as(citizen)
                .get("/api/portal/cases/{receiptNo}", filed.receiptNo())
                .ok()
                .path("actions")
                .valueStream()
                .map(action -> action.path("action").asString())
                .toList();
    }
}
