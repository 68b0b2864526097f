package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every worked computation of vectors.json, read and compared as the JSON the calculator's endpoint speaks. */
class StatutoryClockVectorTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();

    record Vector(String id, String group, JsonNode input, JsonNode expected) {

        @Override
        public String toString() {
            return id + " " + group + " " + input;
        }
    }

    static Stream<Vector> vectors() {
        return file().get("vectors")
                .valueStream()
                .map(v -> new Vector(
                        v.get("id").asString(), v.get("group").asString(), v.get("input"), v.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void computes_the_expected_result(Vector vector) {
        PeriodRequest request = JSON.treeToValue(vector.input(), PeriodRequest.class);
        if (vector.expected().has("error")) {
            var failure =
                    catchThrowableOfType(InvalidPeriodException.class, () -> StatutoryClock.compute(request, CALENDAR));
            assertThat(failure.code()).isEqualTo(vector.expected().get("error").asString());
            assertThat(failure.zh()).isNotBlank();
            assertThat(failure.en()).isNotBlank();
            return;
        }
        ObjectNode result = JSON.valueToTree(StatutoryClock.compute(request, CALENDAR));
        result.remove("explanation");
        List<String> absent = result.propertyStream()
                .filter(p -> p.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
        result.remove(absent);
        assertThat(result).isEqualTo(withoutNote(vector.expected()));
    }

    @Test
    void the_calendar_is_the_one_the_vectors_were_made_with() {
        JsonNode meta = file().get("meta");
        assertThat(CALENDAR.finalThrough()).hasToString(meta.get("finalThrough").asString());
        assertThat(CALENDAR.first()).hasToString(meta.get("calendarFirst").asString());
        assertThat(CALENDAR.last()).hasToString(meta.get("calendarLast").asString());
        assertThat(vectors()).hasSize(362);
    }

    private static JsonNode withoutNote(JsonNode expected) {
        ObjectNode copy = (ObjectNode) expected.deepCopy();
        copy.remove("note");
        return copy;
    }

    private static JsonNode file() {
        try (InputStream in = StatutoryClockVectorTest.class.getResourceAsStream("vectors.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
