package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.matter.FilingDesk;
import org.facheng.procedure.matter.MatterSchema;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Real suits, rewritten. More files of the same shape can be dropped into the folder. */
class CourtCorpusTest {

    private static final MatterSchema SCHEMA = new MatterSchema("litigation", new SuitChecks());
    private static final FilingDesk DESK =
            new FilingDesk(LocalDate.of(2026, 11, 23), List.of(Suing.MINISTRY, "江苏省通信管理局", "广东省通信管理局"));

    /** The fact each period begins with that may begin with the receipt. */
    private static final Map<String, String> STARTS = Map.of(
            "litigation.defence", CourtPapers.COMPLAINT_SERVED,
            "litigation.evidence", CourtPapers.COMPLAINT_SERVED,
            "litigation.jurisdiction-objection", CourtPapers.COMPLAINT_SERVED,
            "litigation.appeal-judgment", CourtPapers.JUDGMENT_SERVED,
            "litigation.appeal-ruling", CourtPapers.RULING_SERVED,
            "litigation.appeal-answer", CourtPapers.APPEAL_SERVED);

    /** The plaintiff's period after a decision, as the procedure of that decision names it. */
    private static final Map<String, String> OWN =
            Map.of("reconsideration.sue-after-decision", SuitLimits.AFTER_DECISION);

    static Stream<Arguments> matters() {
        return IntakeFiles.named("litigation");
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
        Review review = Suing.review(matter);

        assertThat(review.stage().name()).isEqualTo(expected.path("stage").asString());
        assertThat(review.capacity().name()).isEqualTo(expected.path("capacity").asString());
        assertThat(review.defences()).extracting(Defence::name).isEqualTo(texts(expected.path("defences")));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void what_is_told_about_the_matter_changes_nothing(JsonNode matter) {
        ObjectNode bare = ((ObjectNode) matter.deepCopy())
                .remove(List.of("id", "title", "source", "traps", "outcome", "events", "expected", "stageText"));
        assertThat(Suing.review(bare)).isEqualTo(Suing.review(matter));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void the_defendants_are_those_of_the_law(JsonNode matter) {
        List<String> expected = texts(matter.path("expected").path("correctDefendants"));
        if (!expected.isEmpty()) {
            assertThat(Suing.review(matter).defendants()).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void every_period_that_begins_with_the_receipt_ends_as_counted_by_hand(JsonNode matter) {
        LocalDate received = day(matter, "receivedOn");
        List<DatedFact> facts = Suing.review(matter).facts().facts();

        assertThat(matter.path("expected").path("deadlines").valueStream())
                .filteredOn(e -> day(e, "start").equals(received)
                        && STARTS.containsKey(e.path("rule").asString()))
                .isNotEmpty()
                .allSatisfy(e -> {
                    String rule = e.path("rule").asString();
                    assertThat(facts)
                            .extracting(DatedFact::fact, DatedFact::on)
                            .contains(tuple(STARTS.get(rule), received));
                    assertThat(Suing.days().of(rule, received).lastDay()).isEqualTo(day(e, "due"));
                });
    }

    @ParameterizedTest
    @MethodSource("matters")
    void the_plaintiffs_period_ends_as_counted_by_hand(JsonNode matter) {
        assertThat(matter.path("expected").path("deadlines").valueStream())
                .filteredOn(e -> OWN.containsKey(e.path("rule").asString()))
                .allSatisfy(e -> {
                    String rule = OWN.get(e.path("rule").asString());
                    assertThat(Suing.days().of(rule, day(e, "start")).lastDay()).isEqualTo(day(e, "due"));
                    assertThat(Suing.review(matter).findings())
                            .filteredOn(f -> f.condition().equals("within-time"))
                            .allSatisfy(f -> assertThat(f.lastDay()).isEqualTo(day(e, "due")));
                });
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asString());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
