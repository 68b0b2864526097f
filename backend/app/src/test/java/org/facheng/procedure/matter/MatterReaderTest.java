package org.facheng.procedure.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatterReaderTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "title", "source", "traps", "outcome", "events", "expected", "decisionText", "anyText"})
    void asides_are_dropped_at_the_door(String key) {
        JsonNode document =
                MAPPER.readTree("{\"procedure\":\"reconsideration\",\"" + key + "\":{\"decision\":\"ADMIT\"}}");
        assertThat(MatterReader.withoutAsides(document).has(key)).isFalse();
        assertThat(document.has(key)).as("the document itself stays as it came").isTrue();
    }

    @Test
    void texts_about_the_matter_are_dropped_at_any_depth() {
        JsonNode document =
                MAPPER.readTree("{\"act\":{\"kindText\":\"x\",\"kind\":\"y\"},\"applicants\":[{\"nameText\":\"x\"}]}");
        assertThat(MatterReader.withoutAsides(document))
                .isEqualTo(MAPPER.readTree("{\"act\":{\"kind\":\"y\"},\"applicants\":[{}]}"));
    }

    @Test
    void title_of_a_document_to_be_reviewed_is_read() {
        Matter matter = read("{\"declared\":{\"ancillaryReview\":[{\"title\":\"某办法\",\"maker\":\"某部\"}]}}");
        assertThat(matter.declared().ancillaryReview())
                .extracting(Declared.AncillaryReview::title)
                .containsExactly("某办法");
    }

    @Test
    void unknown_keys_are_ignored_and_what_is_absent_is_unanswered() {
        Matter matter = read("{\"receivedOn\":\"2026-03-02\",\"colour\":\"red\",\"act\":{\"mood\":1}}");
        assertThat(matter.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(matter.declared().rightsInformed()).isNull();
        assertThat(matter.applicants()).isEmpty();
        assertThat(matter.submission().signature()).isNull();
    }

    @Test
    void codes_are_read_as_they_stand_in_the_schema() {
        Matter matter = read(
                "{\"act\":{\"category\":\"on-the-spot-penalty\"},"
                        + "\"declared\":{\"relation\":\"branch-of-addressee\"},"
                        + "\"applicants\":[{\"kind\":\"individual-business\"}],\"respondent\":{\"category\":\"local-department\"}}");
        assertThat(matter.act().category()).isEqualTo(Act.Category.ON_THE_SPOT_PENALTY);
        assertThat(matter.declared().relation()).isEqualTo(Declared.Relation.BRANCH_OF_ADDRESSEE);
        assertThat(matter.applicants().get(0).kind()).isEqualTo(Applicant.Kind.INDIVIDUAL_BUSINESS);
        assertThat(matter.respondent().category()).isEqualTo(Respondent.Category.LOCAL_DEPARTMENT);
    }

    @Test
    void persons_are_counted_over_all_applicants() {
        Matter matter = read("{\"applicants\":[{\"kind\":\"group\",\"count\":4},{\"kind\":\"natural\"}]}");
        assertThat(matter.persons()).isEqualTo(5);
    }

    private static Matter read(String json) {
        return MatterReader.read(MAPPER.readTree(json));
    }
}
