package org.facheng.procedure.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.matter.FilingDesk;
import org.facheng.procedure.matter.MatterSchema;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Real matters, rewritten. More files of the same shape can be dropped into the folder. */
class IntakeCorpusTest {

    private static final MatterSchema SCHEMA = new MatterSchema("reconsideration", new ApplicationChecks());
    private static final FilingDesk DESK =
            new FilingDesk(LocalDate.of(2026, 11, 23), List.of(Reviewing.MINISTRY, "江苏省通信管理局", "广东省通信管理局"));
    private static final Map<String, String> STARTS = Map.of(
            ApplicantLimits.APPLY, "act-known",
            ApplicantLimits.NOT_INFORMED_CAP, "act-content-known",
            ApplicantLimits.NON_PERFORMANCE_WAIT, "request-received",
            ApplicantLimits.APPLY_NON_PERFORMANCE, "performance-period-ended");

    static Stream<Arguments> matters() {
        return IntakeFiles.named("reconsideration");
    }

    @ParameterizedTest
    @MethodSource("matters")
    void can_be_filed(JsonNode matter) {
        assertThat(SCHEMA.validate(matter, DESK)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void advice_is_among_the_expected(JsonNode matter) {
        JsonNode expected = matter.path("expected").path("advice");
        Advice advice = Reviewing.review(matter).advice();

        assertThat(texts(expected.path("decision"))).contains(advice.decision().name());
        assertThat(advice.track()).isNotNull();
        if (expected.has("track")) {
            assertThat(advice.track().name()).isEqualTo(expected.path("track").asString());
        }
        if (expected.path("decision").size() == 1) {
            assertThat(advice.label()).isEqualTo(expected.path("label").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void correction_notice_names_everything_at_once(JsonNode matter) {
        List<String> expected = texts(matter.path("expected").path("correctionItems"));
        List<String> items = Reviewing.review(matter).correctionItems().stream()
                .map(CorrectionItem::text)
                .toList();

        assertThat(items).hasSameSizeAs(expected);
        assertThat(expected).allSatisfy(item -> assertThat(items).anyMatch(text -> Bigrams.alike(item, text)));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void refusal_names_where_to_go(JsonNode matter) {
        JsonNode expected = matter.path("expected");
        Review review = Reviewing.review(matter);

        assertThat(review.competentOrgan())
                .isEqualTo(expected.path("competentOrgan").asString(null));
        assertThat(review.urgent()).isEqualTo(expected.path("urgent").asBoolean(false));
        if (expected.has("alternativeRoute")) {
            assertThat(review.alternativeRoute())
                    .isEqualTo(expected.path("alternativeRoute").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void every_day_of_the_applicants_own_period_starts_from_a_recorded_fact(JsonNode matter) {
        Review review = Reviewing.review(matter);
        LastDays days = Reviewing.days();

        assertThat(matter.path("expected").path("deadlines")).allSatisfy(deadline -> {
            String rule = deadline.path("rule").asString();
            if (STARTS.containsKey(rule) && !deadline.path("comparisonOnly").asBoolean(false)) {
                LocalDate start = LocalDate.parse(deadline.path("start").asString());
                assertThat(review.facts().facts())
                        .extracting(DatedFact::fact, DatedFact::on)
                        .contains(tuple(STARTS.get(rule), start));
                assertThat(days.of(rule, start, review.facts().suspensions()).lastDay())
                        .isEqualTo(deadline.path("due").asString());
            }
        });
    }

    @Test
    void few_matters_are_left_to_judgment() {
        List<JsonNode> matters = IntakeFiles.of("reconsideration");
        assertThat(matters).hasSizeGreaterThanOrEqualTo(12);
        assertThat(matters)
                .filteredOn(matter -> Reviewing.review(matter).advice().decision() == Decision.JUDGE)
                .hasSizeLessThanOrEqualTo(matters.size() / 4);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
