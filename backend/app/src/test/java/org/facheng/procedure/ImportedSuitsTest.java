package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Real suits, rewritten, brought in from another register. More files of the same shape can be dropped into the folder. */
@FachengTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedSuitsTest {

    /** Whose inbox a matter comes to, by the body that received it; else the ministry's. */
    private static final Map<String, String> HANDLERS = Map.of("江苏省通信管理局", "handler11", "广东省通信管理局", "handler21");

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeAll
    void everybody_comes_in() {
        office = new Office(mvc);
    }

    static Stream<Arguments> matters() {
        return IntakeFiles.named("litigation");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matters")
    void imported_on_its_day_of_receipt_its_clocks_run_and_it_is_somebodys_task(JsonNode matter) {
        office.clockTo(day(matter, "receivedOn"));
        var filed = office.as("admin1").post("/api/cases/import", matter);
        assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);

        var expected = matter.path("expected");
        assertThat(filed.body().at("/advice/stage")).isEqualTo(expected.at("/advice/stage"));
        assertThat(filed.body().at("/advice/capacity")).isEqualTo(expected.at("/advice/capacity"));
        if (expected.at("/advice").has("defences")) {
            assertThat(filed.body().at("/advice/defences")).isEqualTo(expected.at("/advice/defences"));
        }
        assertThat(expected.path("deadlines").valueStream())
                .filteredOn(e -> day(e, "start").equals(day(matter, "receivedOn")))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(filed.body().path("deadlines").valueStream())
                        .filteredOn(d -> d.path("rule").equals(e.path("rule")))
                        .singleElement()
                        .satisfies(d -> {
                            assertThat(d.path("due")).isEqualTo(e.path("due"));
                            assertThat(d.path("state").asString()).isEqualTo("running");
                        }));
        assertThat(tasks(matter, filed.body().path("caseNo").asString())).isNotEmpty();
    }

    /** Each body sees its own tasks only. */
    private List<JsonNode> tasks(JsonNode matter, String caseNo) {
        var handler = HANDLERS.getOrDefault(matter.path("receivedBy").asString(), "handler1");
        return office.as(handler)
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
