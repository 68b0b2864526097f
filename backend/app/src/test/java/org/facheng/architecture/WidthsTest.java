package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a form takes, its column takes: nothing that was typed in order fails when it is stored. */
@FachengTest
class WidthsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_acted_is_written_as_wide_as_a_username_is() {
        assertThat(jdbc.sql(
                                """
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and column_name like '%\\_by' and column_name <> 'provided_by'
                          and data_type = 'varchar' and character_maximum_length < (
                            select character_maximum_length from information_schema.columns
                            where table_schema = database() and table_name = 'id_user' and column_name = 'username')""")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** Paths of fields; {@code *} stands for every form and every entry of a list. */
    @ParameterizedTest
    @CsvSource({
        "cf_party.name, add-respondent/name name-respondent/name notify-third-party/name request-to-join/name",
        "cf_party.name, change-party/successors/name change-agents/agents/name change-representatives/representatives/name",
        "cf_party.name, admit-third-party/name review-application/properRespondent review-corrected-application/respondentName",
        "dl_event.reason, extend-decision/reason extend-correction/reason extend-handling/reason suspend/reason resume/reason",
        "dl_event.reason, exclude-period/reason application/declared/obstacles/what apply-reconsideration/obstacles/what",
        "dl_fact.proof, record-dispatch/proof confirm-dispatch/proof record-service/failed record-service/refusal",
        "dl_correction.reason, correct-fact/reason annul-stop/reason",
        "dl_correction.proof, correct-fact/proof",
        "dl_correction.remark, decide-fact-correction/remark",
        "dl_notice_move.settled_reason, settle-missed/reason",
        "dc_service.proof, record-service/proof record-service/failed",
        "id_recusal.ground, recuse/reason report-conflict/reason",
        "nt_notice.text, return-publication/reason urge/demand",
        "pr_evidence.name, list-evidence/evidence/name request-supplement/evidence/name submit-reply/evidence/name",
        "pr_evidence.name, submit-reply-evidence/evidence/name submit-joint-reply/evidence/name",
        "pr_evidence.proves, list-evidence/evidence/proves submit-evidence/proves submit-reply/evidence/proves",
        "pr_evidence.unusable_because, bar-evidence/reason",
        "pr_hearing.place, set-hearing/place arrange-hearing/place plan-appearance/place registration/hearing/place",
        "pr_hearing.court, registration/court/name record-transfer/court record-second-docket/court record-retrial-ruling/court",
        "pr_hearing.leader_name, decide-appearance/name record-appearance/cameName record-past-hearing/cameName",
        "pr_hearing.leader_post, decide-appearance/post record-appearance/camePost record-past-hearing/camePost",
        "pr_access_decision.reason, decide-file-access/items/reason",
        "pr_publication.reason, propose-publication/reason publish-decision/reason withhold-publication/reason return-publication/reason"
    })
    void a_column_is_as_wide_as_the_fields_that_end_in_it(String column, String fields) {
        var found = Stream.of(fields.split(" ")).flatMap(WidthsTest::lengths).toList();
        assertThat(found).isNotEmpty().allSatisfy(length -> assertThat(length)
                .as(fields)
                .isPresent()
                .get()
                .satisfies(longest -> assertThat(longest).isLessThanOrEqualTo(width(column))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-agents/agents/account",
                "change-party/successors/account",
                "change-representatives/representatives/account",
                "notify-third-party/account",
                "request-to-join/account"
            })
    void an_account_may_be_named_however_long_its_address_is(String path) {
        assertThat(lengths(path).toList()).containsExactly(Optional.of(width("id_user.username")));
    }

    /** Of a field in each procedure that has such a form; empty where the field has no longest text. */
    private static Stream<Optional<Integer>> lengths(String path) {
        var steps = List.of(path.split("/"));
        return SourceTree.files(SourceTree.ROOT.resolve("bpmn"), ".schema.json").stream()
                .filter(file -> file.endsWith(steps.get(0) + ".schema.json"))
                .map(file -> field(JSON.readTree(SourceTree.read(file)), steps.subList(1, steps.size())))
                .filter(field -> !field.isMissingNode())
                .map(field ->
                        field.path("maxLength").intValueOpt().stream().boxed().findFirst());
    }

    private static JsonNode field(JsonNode schema, List<String> steps) {
        var at = schema;
        for (String step : steps) {
            var object = at.has("items") ? at.path("items") : at;
            at = object.path("properties").path(step);
        }
        return at;
    }

    private int width(String column) {
        return jdbc.sql(
                        """
                select character_maximum_length div if(data_type = 'text', 4, 1) from information_schema.columns
                where table_schema = database() and concat(table_name, '.', column_name) = ?""")
                .param(column)
                .query(Integer.class)
                .single();
    }
}
