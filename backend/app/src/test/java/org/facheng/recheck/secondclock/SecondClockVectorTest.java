package org.facheng.recheck.secondclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second clock counts every worked computation of vectors.json by itself. */
class SecondClockVectorTest {

    private static final Path VECTORS = Path.of("../clock/src/test/resources/org/facheng/clock/vectors.json");

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
    void counts_the_expected_days(Vector vector) {
        var expected = vector.expected();
        var asOf = vector.input().path("calendarAsOf").asString(null);
        var days = PublishedDays.shipped(asOf == null ? null : LocalDate.parse(asOf));
        if (expected.has("error")) {
            assertThatThrownBy(() -> SecondClock.count(period(vector.input()), days))
                    .isInstanceOf(Uncountable.class)
                    .hasMessage(expected.get("error").asString());
            return;
        }
        var count = SecondClock.count(period(vector.input()), days);
        assertThat(day(count.rawEnd())).isEqualTo(expected.path("rawEnd").asString(null));
        assertThat(day(count.due())).isEqualTo(expected.path("deadline").asString(null));
        assertThat(count.left())
                .isEqualTo(expected.has("remaining") ? expected.get("remaining").asInt() : null);
        assertThat(count.leftUnit()).isEqualTo(expected.path("remainingUnit").asString(null));
        if (!"paused".equals(expected.get("status").asString())) {
            assertThat(count.settled())
                    .isEqualTo("final".equals(expected.get("status").asString()));
            assertThat(count.skipped())
                    .isEqualTo(expected.get("skipped")
                            .valueStream()
                            .map(s -> new Count.Skipped(
                                    LocalDate.parse(s.get("date").asString()),
                                    s.get("reason").asString()))
                            .toList());
            assertThat(count.madeUp())
                    .isEqualTo(expected.get("adjustedWorkingDaysUsed")
                            .valueStream()
                            .map(d -> LocalDate.parse(d.asString()))
                            .toList());
        }
    }

    @Test
    void none_is_left_out() {
        assertThat(vectors()).hasSize(362);
    }

    private static Period period(JsonNode input) {
        return new Period(
                input.get("unit").asString(),
                input.get("amount").asInt(),
                LocalDate.parse(input.get("start").asString()),
                input.path("startDayCounts").asBoolean(false),
                input.path("rollOver").asBoolean(true),
                false,
                list(input.path("extensions"))
                        .map(e -> new Period.Length(
                                e.get("unit").asString(), e.get("amount").asInt()))
                        .toList(),
                list(input.path("suspensions"))
                        .map(s -> new Period.Gap(
                                LocalDate.parse(s.get("from").asString()),
                                s.get("to").isNull()
                                        ? null
                                        : LocalDate.parse(s.get("to").asString())))
                        .toList());
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return node.isArray() ? node.valueStream() : List.<JsonNode>of().stream();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
