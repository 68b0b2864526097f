package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.IntakeFiles;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Real petitions, rewritten, brought in from another register. More files of the same shape can be dropped into the folder. */
@FachengTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedPetitionsTest {
    /** Rules of procedures this product does not carry. */
    private static final List<String> ELSEWHERE = List.of("sme.", "telecom.", "info-disclosure.");

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeAll
    void everybody_comes_in() {
        office = new Office(mvc);
    }

    static Stream<Arguments> matters() {
        return IntakeFiles.named("petition");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matters")
    void imported_on_its_day_of_receipt_it_is_advised_its_clocks_run_and_it_is_somebodys_task(JsonNode matter) {
        office.clockTo(day(matter, "receivedOn"));
        var filed = office.as("admin1").post("/api/cases/import", matter);
        assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);

        var expected = matter.path("expected");
        assertThat(expected.at("/advice/route").valueStream())
                .contains(filed.body().at("/advice/route"));
        if (expected.at("/advice").has("target")) {
            assertThat(filed.body().at("/advice/target")).isEqualTo(expected.at("/advice/target"));
        }
        assertThat(expected.path("deadlines").valueStream())
                .filteredOn(e -> startedByReceipt(e, matter))
                .allSatisfy(e -> assertThat(filed.body().path("deadlines").valueStream())
                        .filteredOn(d -> d.path("rule").equals(e.path("rule")))
                        .singleElement()
                        .satisfies(d -> {
                            assertThat(d.path("due")).isEqualTo(e.path("due"));
                            assertThat(d.path("startedOn")).isEqualTo(e.path("start"));
                            assertThat(d.path("state").asString()).isEqualTo("running");
                        }));
        assertThat(tasks(filed.body().path("caseNo").asString())).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matters")
    void nothing_else_is_owed_from_the_receipt_on(JsonNode matter) {
        office.clockTo(day(matter, "receivedOn"));
        var filed = office.as("admin1").post("/api/cases/import", matter).ok();

        var expected = matter.path("expected")
                .path("deadlines")
                .valueStream()
                .map(e -> e.path("rule").asString())
                .toList();
        assertThat(filed.path("deadlines")
                        .valueStream()
                        .filter(d -> !d.path("kind").asString().equals("internal"))
                        .map(d -> d.path("rule").asString()))
                .isSubsetOf(expected);
    }

    private static boolean startedByReceipt(JsonNode expected, JsonNode matter) {
        String rule = expected.path("rule").asString();
        return ELSEWHERE.stream().noneMatch(rule::startsWith)
                && !day(expected, "start").isAfter(day(matter, "receivedOn"));
    }

    private List<JsonNode> tasks(String caseNo) {
        return office.as("director1")
                .get("/api/inbox?view=all&limit=100&q={no}", caseNo)
                .ok()
                .path("items")
                .valueStream()
                .filter(item -> item.path("caseNo").asString().equals(caseNo))
                .toList();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asString());
    }
}
