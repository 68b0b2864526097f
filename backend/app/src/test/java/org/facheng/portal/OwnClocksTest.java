package org.facheng.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.Filed;
import org.facheng.procedure.OwnPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Of several who apply each reads the own periods only (信访工作条例第三十五条；行政诉讼法第四十五条). */
@FachengTest
class OwnClocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CASE = "/api/portal/cases/{no}";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void a_petitioner_sees_until_when_he_himself_may_ask_for_a_review() {
        var filed = OwnPetition.of(office, "72", "信访人甲", "信访人乙");
        AnsweredPetition.opinion(office, filed.caseNo(), DAY, DAY.plusDays(1), DAY.plusDays(3));
        assertThat(days(office.file(filed.caseNo()), "ask-review"))
                .containsExactlyInAnyOrder("2026-04-02", "2026-04-07");
        onlyHisOwn(filed, "ask-review", "opinion");
        assertThat(page(filed).path("deadlines").toString())
                .as("those of the case stay")
                .contains("\"key\":\"handle\"");
    }

    @Test
    void an_applicant_sees_until_when_he_himself_may_sue() {
        var filed = refused(Map.of());
        office.clockTo(DAY.plusDays(1));
        served(filed, DAY.plusDays(1));
        onlyHisOwn(filed, "sue-after-dismissal", "refusal-decision");
    }

    @Test
    void what_a_representative_received_for_all_concerns_each_of_them() {
        var filed = refused(chosen("citizen2"));
        served(filed, DAY);
        assertThat(days(page(filed), "sue-after-dismissal")).containsExactly("2026-03-17");
    }

    /** It began when he received the document; the others' are neither listed nor explained. */
    private void onlyHisOwn(Filed filed, String limit, String document) {
        var received = page(filed)
                .path("documents")
                .valueStream()
                .filter(each -> each.path("template").asString().equals(document))
                .map(each -> each.at("/services/0/servedOn").asString())
                .toList();
        assertThat(clocks(page(filed), limit, "startedOn")).hasSize(1).isEqualTo(received);
        var own = clocks(page(filed), limit, "id");
        assertThat(clocks(office.file(filed.caseNo()), limit, "id")).hasSize(2).allSatisfy(id -> assertThat(
                        office.as("citizen1")
                                .get(CASE + "/deadlines/{id}/explanation", filed.receiptNo(), id)
                                .status())
                .isEqualTo(own.contains(id) ? 200 : 404));
    }

    private Filed refused(Map<String, ?> representatives) {
        var filed = Filed.on(DAY, office, Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
        if (!representatives.isEmpty()) {
            filed.act("registrar1", "change-representatives", representatives).ok();
        }
        complete(
                filed,
                "userTask_reviewApplication",
                "REFUSE",
                Map.of("reasons", "超过申请期限。", "unmet", List.of("第四项"), "priorReconsideration", false));
        complete(filed, "userTask_approveRefusal", "APPROVE", Map.of("opinion", "同意"));
        return filed;
    }

    private void served(Filed filed, LocalDate on) {
        complete(
                filed,
                "userTask_recordService",
                "SERVED",
                Map.of("manner", "in-person", "servedOn", on.toString(), "proof", "签收单"));
    }

    private void complete(Filed filed, String task, String outcome, Map<String, ?> form) {
        office.complete(filed.caseNo(), task, outcome, form).ok();
    }

    private JsonNode page(Filed filed) {
        return office.as("citizen1").get(CASE, filed.receiptNo()).ok();
    }

    private static List<String> days(JsonNode file, String limit) {
        return clocks(file, limit, "due");
    }

    private static List<String> clocks(JsonNode file, String limit, String member) {
        return file.path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals(limit))
                .map(clock -> clock.path(member).asString())
                .toList();
    }

    private static Map<String, Object> chosen(String account) {
        var person = Map.of("name", "代表人" + account, "address", "某路1号", "account", account);
        return Map.of("representatives", List.of(person), "mandate", true, "chosenOn", DAY.toString());
    }
}
