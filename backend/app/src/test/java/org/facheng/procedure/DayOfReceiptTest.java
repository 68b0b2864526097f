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

/**
 * Who may say on which day something came in. An old day would end a period of the body at once (行政复议法第三十条第三款) or make a late reply
 * timely: only the registrar states days, and only days on which it can have been.
 */
@FachengTest
class DayOfReceiptTest {

    private static final LocalDate FILED = LocalDate.of(2026, 6, 1);
    private static final LocalDate SERVED = LocalDate.of(2026, 6, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_case() {
        office = new Office(mvc);
        filed = Filed.on(FILED, office, Map.of());
        office.clockTo(SERVED);
    }

    @Test
    void a_citizen_states_no_day_for_a_correction() {
        correctionAsked();
        var form = Map.of("statement", "已经补正", "receivedOn", SERVED.toString());

        assertThat(filed.own("submit-correction", form).refused(422)).isEqualTo("form_invalid");
        filed.own("submit-correction", Map.of("statement", "已经补正")).ok();
        assertThat(startOf("review-after-correction")).isEqualTo(TODAY.toString());
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_reviewCorrectedApplication");
    }

    @Test
    void a_citizen_is_not_asked_for_a_day() {
        correctionAsked();
        assertThat(fields(office.as("citizen1").get("/api/portal/cases/{receiptNo}", filed.receiptNo())))
                .isNotEmpty()
                .doesNotContain("receivedOn", "postedOn");
        assertThat(fields(office.as("registrar1").get("/api/cases/{caseNo}", filed.caseNo())))
                .contains("receivedOn", "postedOn");
    }

    @Test
    void a_respondent_states_no_day_for_its_reply() {
        replyAsked();
        var reply = Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录")));
        var backdated =
                Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录")), "receivedOn", SERVED.toString());

        assertThat(filed.act("respondent1", "submit-reply", backdated).refused(422))
                .isEqualTo("form_invalid");
        filed.act("respondent1", "submit-reply", reply).ok();
        assertThat(office.deadline(filed.caseNo(), "reply").path("state").asString())
                .isEqualTo("met");
    }

    @Test
    void a_registrar_states_a_day_from_the_service_of_the_notice_until_today() {
        correctionAsked();
        assertThat(registered(SERVED.minusDays(1)).refused(422)).isEqualTo("receipt_out_of_bounds");
        assertThat(registered(TODAY.plusDays(1)).refused(422)).isEqualTo("receipt_out_of_bounds");
        registered(TODAY.minusDays(1)).ok();
        assertThat(startOf("review-after-correction"))
                .isEqualTo(TODAY.minusDays(1).toString());
    }

    @Test
    void it_was_posted_before_it_came_in() {
        correctionAsked();
        var form = Map.of(
                "statement",
                "已经补正",
                "receivedOn",
                TODAY.minusDays(2).toString(),
                "postedOn",
                TODAY.minusDays(1).toString());
        assertThat(filed.act("registrar1", "submit-correction", form).refused(422))
                .isEqualTo("receipt_out_of_bounds");
    }

    private org.facheng.testing.ApiUser.Answer registered(LocalDate on) {
        var form = Map.of("statement", "已经补正", "receivedOn", on.toString());
        return filed.act("registrar1", "submit-correction", form);
    }

    private void correctionAsked() {
        filed.complete("userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("在申请书上签名")))
                .ok();
        office.clockTo(TODAY);
    }

    private void replyAsked() {
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        office.clockTo(TODAY);
    }

    private String startOf(String limit) {
        return office.deadline(filed.caseNo(), limit).path("startedOn").asString();
    }

    private static List<String> fields(org.facheng.testing.ApiUser.Answer answer) {
        return answer.ok()
                .path("actions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("submit-correction"))
                .flatMap(action -> action.path("schema").path("properties").propertyNames().stream())
                .toList();
    }
}
