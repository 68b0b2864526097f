package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The calculator answers every worked computation of vectors.json over HTTP, to anybody, in the names of the file. */
@FachengTest
class ComputeVectorsTest {

    private static final Path VECTORS = Path.of("../clock/src/test/resources/org/facheng/clock/vectors.json");
    private static final String COMPUTE = "/api/deadlines/compute";

    @Autowired
    MockMvc mvc;

    record Vector(String id, JsonNode input, JsonNode expected) {

        @Override
        public String toString() {
            return id + " " + input;
        }
    }

    static Stream<Vector> vectors() {
        return JsonMapper.shared()
                .readTree(VECTORS)
                .get("vectors")
                .valueStream()
                .map(v -> new Vector(v.get("id").asString(), v.get("input"), v.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void computes_the_expected_result(Vector vector) {
        var answer = ApiUser.nobody(mvc).post(COMPUTE, vector.input());
        if (vector.expected().has("error")) {
            assertThat(answer.refused(422))
                    .isEqualTo(vector.expected().get("error").asString());
            return;
        }
        assertThat(said((ObjectNode) answer.ok())).isEqualTo(said((ObjectNode) vector.expected()));
    }

    @Test
    void none_is_left_out() {
        assertThat(vectors()).hasSize(362);
    }

    /** The day itself, whatever day it is: nothing moves backwards over a rest day. */
    @ParameterizedTest
    @CsvSource({"3, 2026-03-10, 2026-03-07", "3, 2026-10-12, 2026-10-09", "7, 2026-02-24, 2026-02-17"})
    void counts_calendar_days_back_without_moving_the_end(int amount, String start, String last) {
        var answer = compute("calendar_days_before", amount, start).ok();
        assertThat(answer.path("rawEnd").asString()).isEqualTo(last);
        assertThat(answer.path("deadline").asString()).isEqualTo(last);
        assertThat(answer.path("skipped")).isEmpty();
    }

    @Test
    void refuses_by_name_what_is_no_period() {
        assertThat(compute("fortnights", 1, "2026-03-02").refused(422)).isEqualTo("invalid_unit");
        assertThat(compute("working_days", 5, null).refused(422)).isEqualTo("invalid_start");
        var extendedBackwards = Map.of(
                "unit",
                "calendar_days_before",
                "amount",
                3,
                "start",
                "2026-03-10",
                "extensions",
                List.of(Map.of("unit", "calendar_days", "amount", 1)));
        assertThat(ApiUser.nobody(mvc).post(COMPUTE, extendedBackwards).refused(422))
                .isEqualTo("unsupported");
    }

    private ApiUser.Answer compute(String unit, int amount, String start) {
        return ApiUser.nobody(mvc)
                .post(
                        COMPUTE,
                        start == null
                                ? Map.of("unit", unit, "amount", amount)
                                : Map.of("unit", unit, "amount", amount, "start", start));
    }

    /** What is said, without what is only told beside it. */
    private static ObjectNode said(ObjectNode answer) {
        var said = answer.deepCopy();
        said.remove(List.of("steps", "days", "notices", "note"));
        said.remove(said.propertyStream()
                .filter(member -> member.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList());
        return said;
    }
}
