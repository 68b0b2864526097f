package org.facheng.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who supervises urges who answers for a case: it is told, it stands in the case, and no date moves. */
@FachengTest
class UrgeTest {

    private static final String URGES = "/api/supervision/urges";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_case() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void who_answers_is_told_and_the_case_keeps_it() {
        var clocks = office.file(caseNo).path("deadlines");
        assertThat(urge("supervisor1", "请今日内完成审查").status()).isEqualTo(204);
        assertThat(Told.to(office.as(office.accountable(caseNo))).toString())
                .contains("案件%s：催办：请今日内完成审查".formatted(caseNo));
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/timeline", caseNo)
                        .ok()
                        .toString())
                .contains("催办：请今日内完成审查");
        assertThat(office.file(caseNo).path("deadlines")).isEqualTo(clocks);
    }

    @Test
    void the_citizen_does_not_read_it() {
        urge("supervisor1", "请今日内完成审查");
        var receipt = office.file(caseNo).path("receiptNo").asString();
        assertThat(office.as("citizen1")
                        .get("/api/portal/cases/{receiptNo}", receipt)
                        .ok()
                        .toString())
                .doesNotContain("催办");
    }

    @Test
    void a_second_click_says_that_it_was_done() {
        urge("supervisor1", "请今日内完成审查");
        assertThat(urge("supervisor1", "请今日内完成审查").refused(409)).isEqualTo("already_urged");
        assertThat(urge("supervisor1", "请明日上午报告进展").status()).isEqualTo(204);
        assertThat(urge("director1", "请今日内完成审查").status()).isEqualTo(204);
    }

    @Test
    void without_words_nobody_is_urged() {
        assertThat(urge("supervisor1", "  ").refused(422)).isEqualTo("demand_missing");
        assertThat(urge("supervisor1", "长".repeat(501)).refused(422)).isEqualTo("demand_missing");
    }

    @Test
    void other_bodies_do_not_know_the_case_and_handlers_may_not() {
        assertThat(urge("director11", "请办理").status()).isEqualTo(404);
        assertThat(urge("handler1", "请办理").status()).isEqualTo(403);
        assertThat(urge("admin1", "请办理").status()).isEqualTo(403);
    }

    private org.facheng.testing.ApiUser.Answer urge(String by, String demand) {
        return office.as(by).post(URGES, Map.of("caseNo", caseNo, "demand", demand));
    }
}
