package org.facheng.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Known cases are put into a month in which there is nothing else, and every number of the report is theirs. */
@FachengTest
class PetitionReportTest {

    private static final String REPORT = "/api/supervision/reports/petition-work";
    private static final String REPORTED = "工业和信息化部信息通信管理局";
    private static boolean planted;

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void some_cases() {
        office = new Office(mvc);
        if (planted) {
            return;
        }
        plant("hotline", "2024-02-05", Map.of());
        plant("hotline", "2024-02-29", Map.of("subject", "coverage"));
        plant("letter", "2024-02-06", Map.of("firstOrRepeat", "repeat", "respondent", Map.of("name", "=某公司")));
        var letter = Map.of("kind", "assigned", "number", "国信转〔2024〕7号", "dueOn", "2024-03-29");
        plant("transfer", "2024-02-07", Map.of("transferor", "国家信访局", "transfer", letter));
        plant("letter", "2024-02-08", Map.of("petitionKind", "accusation", "respondent", Map.of("name", REPORTED)));
        plant("fax", "2024-03-01", Map.of());
        planted = true;
    }

    @Test
    void every_number_is_that_of_the_cases_that_were_received() {
        var report = figures("supervisor1", "2024-02", "");
        assertThat(count(report, "received")).isEqualTo(5);
        assertThat(rows(report, "by-channel"))
                .containsEntry("hotline", 2)
                .containsEntry("letter", 2)
                .containsEntry("transfer", 1)
                .containsEntry("fax", 0)
                .hasSize(8);
        assertThat(rows(report, "by-subject")).containsOnly(Map.entry("coverage", 1), Map.entry("telecom-dispute", 4));
        assertThat(rows(report, "by-first")).containsOnly(Map.entry("repeat", 1), Map.entry("", 4));
        assertThat(count(report, "transferred-in")).isEqualTo(1);
        // Nobody was told within fifteen days: four that are owed it, one of them by way of the transfer.
        assertThat(count(report, "informed-in-time")).isZero();
        assertThat(figure(report, "informed-share").path("share").asString()).isEqualTo("0.0%");
        assertThat(figure(report, "handled-share").path("share").isNull()).isTrue();
        assertThat(count(figures("supervisor1", "2024-Q1", ""), "received")).isEqualTo(6);
        assertThat(count(figures("supervisor1", "2024-01-01..2024-02-05", ""), "received"))
                .isEqualTo(1);
        assertThat(count(figures("supervisor1", "2024-02", "&unit=江苏省通信管理局"), "received"))
                .isZero();
    }

    @Test
    void each_number_opens_exactly_its_cases() {
        for (var part : figures("supervisor1", "2024-02", "").path("parts")) {
            for (var figure : part.path("figures")) {
                var query = "&figure=" + figure.path("id").asString();
                assertThat(listed("supervisor1", query))
                        .as("%s", figure)
                        .isEqualTo(figure.path("count").asInt(0));
                for (var row : figure.path("rows")) {
                    assertThat(listed(
                                    "supervisor1",
                                    query + "&value=" + row.path("value").asString()))
                            .as("%s", row)
                            .isEqualTo(row.path("count").asInt());
                }
            }
        }
    }

    @Test
    void an_informers_case_is_counted_and_listed_nowhere_and_does_not_exist_for_who_is_reported() {
        var page = office.as("supervisor1")
                .get(REPORT + "/cases?period=2024-02&figure=received")
                .ok();
        assertThat(page.path("items")).hasSize(4);
        assertThat(page.path("kept").asInt()).isEqualTo(1);
        assertThat(rows(figures("supervisor1", "2024-02", ""), "most-complained"))
                .containsOnly(Map.entry("=某公司", 1), Map.entry("某移动通信公司", 3));
        stranger();
        assertThat(count(figures("mii.director", "2024-02", ""), "received")).isEqualTo(4);
        assertThat(rows(figures("mii.director", "2024-02", ""), "by-kind")).doesNotContainKey("accusation");
        assertThat(office.as("mii.director")
                        .get(REPORT + "/cases?period=2024-02&figure=received")
                        .ok()
                        .path("kept")
                        .asInt())
                .isZero();
    }

    @Test
    void the_table_says_the_same_in_numbers_and_days_and_holds_no_formula() {
        for (String unit : List.of("", "&unit=" + REPORTED)) {
            var asked = REPORT + "?period=2024-02" + unit;
            var table = office.as("supervisor1").get(asked + "&format=xlsx");
            assertThat(table.status()).isEqualTo(200);
            assertThat(ContentDisposition.parse(table.response().getHeader("Content-Disposition"))
                            .getFilename())
                    .isEqualTo("信访情况统计 2024-02-01至2024-02-29.xlsx");
            assertThat(SpreadsheetOfReport.lines(table.response().getContentAsByteArray(), "信访情况统计"))
                    .isEqualTo(SpreadsheetOfReport.lines(
                            office.as("supervisor1").get(asked).ok()));
        }
        office.as("handler1").get(REPORT + "?period=2024-02&format=xlsx").refused(403);
    }

    @Test
    void who_may_not_read_the_board_reads_no_report_and_a_period_must_be_one() {
        office.as("handler1").get(REPORT + "?period=2024").refused(403);
        office.as("supervisor1")
                .get("/api/supervision/reports/nothing?period=2024")
                .refused(404);
        for (String bad : List.of("2024-13", "2024-Q5", "heute", "2024-03-01..2024-02-01", "..")) {
            assertThat(office.as("supervisor1").get(REPORT + "?period=" + bad).refused(422))
                    .as(bad)
                    .isEqualTo("bad_period");
        }
        assertThat(office.as("supervisor1").get("/api/supervision/reports").ok().toString())
                .contains("petition-work");
    }

    private JsonNode figures(String username, String period, String more) {
        return office.as(username).get(REPORT + "?period=" + period + more).ok();
    }

    private static JsonNode figure(JsonNode report, String id) {
        return report.path("parts")
                .valueStream()
                .flatMap(part -> part.path("figures").valueStream())
                .filter(figure -> figure.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int count(JsonNode report, String id) {
        return figure(report, id).path("count").asInt();
    }

    private static Map<String, Integer> rows(JsonNode report, String id) {
        var rows = new HashMap<String, Integer>();
        figure(report, id)
                .path("rows")
                .forEach(row ->
                        rows.put(row.path("value").asString(), row.path("count").asInt()));
        return rows;
    }

    /** Page by page, with those that are only counted. */
    private int listed(String username, String query) {
        int found = 0;
        JsonNode page;
        String cursor = "";
        do {
            page = office.as(username)
                    .get(REPORT + "/cases?period=2024-02&limit=2" + query + cursor)
                    .ok();
            found += page.path("items").size();
            cursor = "&cursor=" + page.path("next").asString("");
        } while (!page.path("next").isNull());
        return found + page.path("kept").asInt();
    }

    private void plant(String channel, String receivedOn, Map<String, Object> changes) {
        PlantedPetitions.plant(office, channel, receivedOn, changes);
    }

    /** A director of the reported unit. */
    private void stranger() {
        var account = Map.of(
                "username",
                "mii.director",
                "password",
                ApiUser.PASSWORD,
                "displayName",
                "信息通信管理局负责人",
                "unit",
                REPORTED,
                "roles",
                List.of("ORGAN_DIRECTOR"));
        assertThat(office.as("admin1").post("/api/users", account).status()).isIn(201, 409);
    }
}
