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

/** The year of an office whose suits are known: each number is of exactly those it should be. */
// A register of its own: these tests count what is in it.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=figures")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LitigationReportTest {

    private static final String SCENARIOS =
            """
            judgment-won judgment-lost-performed judgment-not-performed appealed-and-lost appearance-changed mediation act-changed-withdrawn
            advice-two-letters procurator-answered public-interest-suit released suspended retrial-applied jurisdiction-appealed
            protest-answered joint-returned suing-no-decision maker-heard advice-of-others advice-to-superior
            third-party-for-defendant
            """;

    @Autowired
    MockMvc mvc;

    private Office office;
    private PlayedScenarios played;

    @BeforeAll
    void cases_that_are_known(
            @Autowired Procedures procedures,
            @Autowired Scenarios scenarios,
            @Autowired ScenarioPlayer player,
            @Autowired Cases cases) {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 12, 31));
        played = new PlayedScenarios(
                "litigation", List.of(SCENARIOS.strip().split("\\s+")), procedures, scenarios, player, cases);
    }

    @Test
    void each_number_is_of_exactly_these_cases() throws IOException {
        read("2026")
                .says(new ClassPathResource("figures/litigation-2026.txt").getContentAsString(StandardCharsets.UTF_8));
        assertThat(read("2026").lines().get("plaintiffs")).startsWith("17人: ").doesNotContain("procurator-answered");
    }

    @Test
    void a_year_ends_with_what_the_next_begins_with() {
        var pending = read("2026").lines().get("pending");
        assertThat(pending).contains("suspended").doesNotContain("judgment-won");
        read("2027").says("pending-before = " + pending);
        assertThat(read("2027").lines()).doesNotContainKeys("received", "hearings", "first-decided");
        assertThat(read("2025").lines()).isEmpty();
    }

    @Test
    void a_report_of_one_unit_is_of_the_cases_its_people_answer_for() {
        assertThat(read("2026&unit=江苏省通信管理局").lines()).isEmpty();
    }

    @Test
    void the_table_says_the_same() {
        read("2026").isSaidByItsTable();
    }

    private ReadReport read(String asked) {
        return new ReadReport(office, "litigation-work", asked, played);
    }
}
