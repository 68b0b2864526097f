package org.facheng.procedure.petition;

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

/** Real petitions, rewritten. More files of the same shape can be dropped into the folder. */
class PetitionCorpusTest {

    private static final MatterSchema SCHEMA = new MatterSchema("petition", new PetitionChecks());
    private static final FilingDesk DESK =
            new FilingDesk(LocalDate.of(2026, 11, 23), List.of(Petitioning.MINISTRY, "江苏省通信管理局", "广东省通信管理局"));

    /** The fact each period begins with that may begin with the receipt, or before it. */
    private static final Map<String, String> STARTS = Map.of(
            "petition.inform-direct", PetitionFacts.RECEIVED,
            "petition.inform-transferred", PetitionFacts.TRANSFERRED,
            "petition.object-transfer", PetitionFacts.TRANSFERRED,
            "petition.ask-review", PetitionFacts.REPLY_SERVED,
            "petition.ask-recheck", PetitionFacts.REVIEW_SERVED,
            "petition.review", PetitionFacts.REVIEW_REQUESTED,
            "petition.recheck", PetitionFacts.RECHECK_REQUESTED,
            "reconsideration.apply", PetitionFacts.ACT_KNOWN);

    static Stream<Arguments> matters() {
        return IntakeFiles.named("petition");
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
        Map<String, Object> advice = PetitionAdvice.of(Petitioning.review(matter));

        assertThat(expected.path("route").valueStream().map(JsonNode::asString)).contains((String) advice.get("route"));
        if (expected.has("target")) {
            assertThat(advice).containsEntry("target", expected.path("target").asString());
        }
        if (advice.containsKey("beside")) {
            assertThat(expected.path("route").valueStream().map(JsonNode::asString))
                    .contains((String) advice.get("beside"));
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void what_is_told_about_the_matter_changes_nothing(JsonNode matter) {
        ObjectNode bare = ((ObjectNode) matter.deepCopy())
                .remove(List.of("id", "title", "source", "traps", "outcome", "events", "expected"));
        bare.remove(bare.propertyNames().stream()
                .filter(name -> name.endsWith("Text"))
                .toList());
        bare.path("applicants")
                .forEach(applicant -> ((ObjectNode) applicant).remove(List.of("identityText", "representsText")));
        assertThat(Petitioning.review(bare)).isEqualTo(Petitioning.review(matter));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void every_period_that_begins_by_the_receipt_is_started_by_its_fact(JsonNode matter) {
        LocalDate received = LocalDate.parse(matter.path("receivedOn").asString());
        List<DatedFact> facts = Petitioning.review(matter).facts();

        assertThat(matter.path("expected").path("deadlines").valueStream())
                .filteredOn(e -> STARTS.containsKey(e.path("rule").asString())
                        && !day(e, "start").isAfter(received))
                .allSatisfy(e -> assertThat(facts)
                        .extracting(DatedFact::fact, DatedFact::on)
                        .contains(tuple(STARTS.get(e.path("rule").asString()), day(e, "start"))));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void where_nothing_is_owed_in_writing_no_such_period_begins(JsonNode matter) {
        boolean informed = matter.path("expected")
                .path("deadlines")
                .valueStream()
                .anyMatch(e -> e.path("rule").asString().startsWith("petition.inform-"));
        assertThat(Petitioning.review(matter).facts().stream()
                        .map(DatedFact::fact)
                        .anyMatch(List.of(PetitionFacts.RECEIVED, PetitionFacts.TRANSFERRED)::contains))
                .isEqualTo(informed);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void the_last_day_for_reconsideration_is_the_one_counted_by_hand(JsonNode matter) {
        assertThat(matter.path("expected").path("deadlines").valueStream())
                .filteredOn(e -> e.path("rule").asString().equals("reconsideration.apply"))
                .allSatisfy(e -> assertThat(Petitioning.review(matter).findings())
                        .filteredOn(f -> f.condition().equals("reconsideration-apply"))
                        .singleElement()
                        .satisfies(f -> assertThat(f.lastDay()).isEqualTo(day(e, "due"))));
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asString());
    }
}
