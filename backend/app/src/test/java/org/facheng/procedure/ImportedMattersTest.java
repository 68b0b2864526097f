package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.IntakeFiles;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Real matters, rewritten, brought in from another register. More files of the same shape can be dropped into the folder. */
@FachengTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedMattersTest {

    private static final Set<String> DUTIES =
            Set.of("reconsideration.acceptance-review", "reconsideration.notify-correction");

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private Office office;

    @BeforeAll
    void everybody_comes_in() {
        office = new Office(mvc);
    }

    static Stream<Arguments> named() {
        return IntakeFiles.named("reconsideration");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void what_ran_out_before_the_import_is_put_to_a_person_and_not_executed(JsonNode matter) {
        var filed = imported(matter);
        var caseNo = filed.path("caseNo").asString();

        assertAdvice(filed.path("advice"), matter.path("expected").path("advice"));
        assertDates(filed.path("deadlines"), matter);
        assertThat(filed.path("deadlines").valueStream())
                .filteredOn(d -> DUTIES.contains(d.path("rule").asString())
                        && day(d, "due").isBefore(LocalDate.now(clock)))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.path("state").asString()).isEqualTo("missed"));
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_settleHistory");
        assertNothingDone(caseNo);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void imported_on_its_day_of_receipt_it_is_reviewed_like_any_other(JsonNode matter) {
        office.clockTo(receivedOn(matter));
        var filed = imported(matter);
        var caseNo = filed.path("caseNo").asString();

        assertAdvice(filed.path("advice"), matter.path("expected").path("advice"));
        assertDates(filed.path("deadlines"), matter);
        assertThat(filed.path("deadlines").valueStream())
                .filteredOn(d -> DUTIES.contains(d.path("rule").asString()))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.path("state").asString()).isEqualTo("running"));
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_reviewApplication");
        assertNothingDone(caseNo);
    }

    @Test
    void few_matters_are_left_to_judgment() throws Exception {
        var decisions = IntakeFiles.of("reconsideration").stream()
                .map(this::imported)
                .map(filed -> filed.path("advice").path("decision").asString())
                .toList();
        assertThat(decisions).hasSizeGreaterThanOrEqualTo(12);
        assertThat(decisions.stream().filter("JUDGE"::equals).count()).isLessThanOrEqualTo(decisions.size() / 4);
    }

    private JsonNode imported(JsonNode matter) {
        var answer = office.as("admin1").post("/api/cases/import", matter);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static void assertAdvice(JsonNode advice, JsonNode expected) {
        assertThat(expected.path("decision").valueStream().map(JsonNode::asString))
                .contains(advice.path("decision").asString());
        if (expected.has("track")) {
            assertThat(advice.path("track").asString())
                    .isEqualTo(expected.path("track").asString());
        }
    }

    /** Whatever clock began by the day of receipt is there, whichever rule a matter that is dropped in expects. */
    private static void assertDates(JsonNode deadlines, JsonNode matter) {
        var receivedOn = matter.path("receivedOn").asString();
        assertThat(matter.path("expected")
                        .path("deadlines")
                        .valueStream()
                        .filter(e -> e.path("start").asString().compareTo(receivedOn) <= 0
                                && !e.path("comparisonOnly").asBoolean(false)))
                .allSatisfy(e -> {
                    var clocks = deadlines
                            .valueStream()
                            .filter(d -> d.path("rule")
                                    .asString()
                                    .equals(e.path("rule").asString()))
                            .toList();
                    assertThat(clocks).as("%s", e.path("rule")).hasSize(1);
                    assertThat(clocks.get(0).path("due").asString())
                            .as("%s", e.path("rule"))
                            .isEqualTo(e.path("due").asString());
                    assertThat(clocks.get(0).path("rawEnd").asString())
                            .as("%s", e.path("rule"))
                            .isEqualTo(e.path("rawEnd").asString(e.path("due").asString()));
                });
    }

    /** The past is not executed: nothing was issued, nothing decided. */
    private void assertNothingDone(String caseNo) {
        var file = office.file(caseNo);
        assertThat(file.path("documents")).isEmpty();
        assertThat(file.path("stage").asString()).isEqualTo("admissibility");
        assertThat(file.path("state").asString()).isEqualTo("open");
        assertThat(file.path("deadlines").valueStream().map(d -> d.path("startFact")
                        .asString()))
                .doesNotContain("accepted", "refused");
    }

    private static LocalDate receivedOn(JsonNode matter) {
        return day(matter, "receivedOn");
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asString());
    }
}
