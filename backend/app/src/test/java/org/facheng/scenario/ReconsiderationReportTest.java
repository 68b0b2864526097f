package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenarios;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** The year of an office whose cases are known: each number is of exactly those it should be. */
// A register of its own: these tests count what is in it.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=figures")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconsiderationReportTest {

    private static final String SCENARIOS =
            """
            refusal deemed-accepted correction-abandoned correction-extended decision-combined decision-upheld decision-request-dismissed dismissal
            hearing-held committee-consulted opinion-feedback opinion-feedback-missed decision-perform-missed converted suspension-ripened
            normative-document-lawful normative-document-unlawful normative-document-transferred mediation-signed withdrawal-permitted
            stay-by-law third-parties agents-changed joint-replies
            """;

    @Autowired
    MockMvc mvc;

    private Office office;
    private PlayedScenarios played;
    private PostedApplication posted;

    @BeforeAll
    void cases_that_are_known(
            @Autowired Procedures procedures,
            @Autowired Scenarios scenarios,
            @Autowired ScenarioPlayer player,
            @Autowired Cases cases) {
        office = new Office(mvc);
        played = new PlayedScenarios(
                "reconsideration", List.of(SCENARIOS.strip().split("\\s+")), procedures, scenarios, player, cases);
        posted = new PostedApplication(office, "2024-12-31");
        posted.visited("2024-12-31", List.of("申请人甲", "代理人乙"));
        posted.visited("2024-12-31", List.of("申请人甲"));
        posted.visited("2025-01-02", List.of("申请人甲"));
        office.clockTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void each_number_is_of_exactly_these_cases() throws IOException {
        read("2026")
                .says(new ClassPathResource("figures/reconsideration-2026.txt")
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void a_case_of_the_last_day_of_a_year_is_received_in_it_and_goes_over_into_the_next() {
        read("2024")
                .says(
                        "received = %1$s\nunreviewed = %1$s\napplicants = 3人: %1$s\nvisits = 2次: %1$s\nvisitors = 3人: %1$s"
                                .formatted(posted.caseNo()));
        assertThat(read("2024").lines()).doesNotContainKeys("accepted", "carried-over", "pending", "reviewed-late");
        read("2025")
                .says("carried-over = %1$s\ndeemed-accepted = %1$s\npending = %1$s\nvisits = 1次: %1$s"
                        .formatted(posted.caseNo()));
        assertThat(read("2025").lines()).doesNotContainKeys("received", "unreviewed", "pending-before");
        read("2026").says("pending-before = " + posted.caseNo());
        assertThat(read("2026").lines()).doesNotContainKeys("carried-over", "visits");
    }

    @Test
    void what_is_suspended_is_what_was_on_the_last_day() {
        read("2026-Q2")
                .says("suspended = normative-document-transferred normative-document-unlawful suspension-ripened");
        assertThat(read("2026").lines()).doesNotContainKey("suspended");
    }

    @Test
    void a_report_of_one_unit_is_of_the_cases_its_people_answer_for() {
        var unit = office.file(posted.caseNo()).at("/accountable/unit").asString();
        read("2026&unit=" + unit).says("refused = refusal");
        assertThat(read("2026&unit=江苏省通信管理局").lines()).isEmpty();
    }

    @Test
    void the_table_says_the_same() {
        read("2026").isSaidByItsTable();
    }

    private ReadReport read(String asked) {
        return new ReadReport(office, "reconsideration-work", asked, played);
    }
}
