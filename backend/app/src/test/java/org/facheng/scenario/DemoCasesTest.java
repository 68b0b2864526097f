package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.StageDefinition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What somebody finds who starts a demonstration. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "facheng.demo-cases=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCasesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoCases demoCases;

    @Autowired
    Procedures procedures;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private Office office;
    private List<JsonNode> files;

    @BeforeAll
    void the_cases_are_read() {
        office = new Office(mvc);
        files = caseNumbers().stream().map(office::file).toList();
    }

    @Test
    void every_case_had_exactly_one_accountable_person_at_every_moment() {
        assertThat(files).isNotEmpty().allSatisfy(file -> {
            var caseNo = file.path("caseNo").asString();
            var chain = office.as("supervisor1")
                    .get("/api/cases/{caseNo}/chain", caseNo)
                    .ok();
            assertThat(chain.path("unbroken").asBoolean()).as(caseNo).isTrue();
            assertThat(chain.at("/links/0/kind").asString()).isEqualTo("REGISTERED");
            assertThat(chain.at("/links/1/kind").asString()).isEqualTo("ACCOUNTABLE");
        });
    }

    @Test
    void there_is_a_case_in_every_stage() {
        var stages =
                StageDefinition.course(
                                procedures.byKey("reconsideration", "2024").stages(), "admissibility")
                        .stream()
                        .map(StageDefinition::id)
                        .toList();
        assertThat(files).extracting(file -> file.path("stage").asString()).containsAll(stages);
    }

    @Test
    void an_authority_that_does_not_reconsider_has_an_application_to_relay() {
        var found = office.as("handler21").get("/api/cases?stage=relay").ok().path("items");
        assertThat(found.valueStream().map(file -> file.path("stageName").asString()))
                .containsExactly("作出处罚的机关处理");
    }

    @Test
    void one_review_ends_on_the_next_working_day() {
        var tomorrow = calendars
                .current()
                .plusWorkingDays(clock.instant().atZone(clock.getZone()).toLocalDate(), 1)
                .toString();
        assertThat(deadlines("acceptance-review")).anySatisfy(d -> {
            assertThat(d.path("state").asString()).isEqualTo("running");
            assertThat(d.path("due").asString()).isEqualTo(tomorrow);
        });
    }

    @Test
    void one_duty_is_overdue() {
        assertThat(deadlines("send-copy"))
                .anySatisfy(d -> assertThat(d.path("level").asString()).isEqualTo("overdue"));
    }

    @Test
    void one_is_deemed_accepted_and_one_decided() {
        assertThat(files).anySatisfy(file -> {
            assertThat(states(file, "acceptance-review")).containsExactly("missed");
            assertThat(states(file, "decide-ordinary")).containsExactly("running");
        });
        assertThat(files).anySatisfy(file -> assertThat(file.path("outcome").asString(""))
                .isEqualTo("DECIDED"));
    }

    @Test
    void a_handler_finds_a_case_he_must_keep_out_of() {
        assertThat(caseNumbers()).anySatisfy(no -> assertThat(
                        office.as("handler2").get("/api/cases/{no}", no).status())
                .isEqualTo(403));
    }

    @Test
    void citizens_read_words_and_no_keys_of_the_program() {
        var citizen = office.as("citizen1");
        var own = citizen.get("/api/portal/cases")
                .ok()
                .path("items")
                .valueStream()
                .toList();
        var history = own.stream()
                .flatMap(file -> file.path("history").valueStream())
                .map(line -> line.path("text").asString());
        var explanations = own.stream().flatMap(file -> file.path("deadlines")
                .valueStream()
                .map(d -> citizen.get(
                        "/api/portal/cases/{no}/deadlines/{id}/explanation",
                        file.path("receiptNo").asString(),
                        d.path("id").asString()))
                .flatMap(answer -> answer.ok().path("steps").valueStream())
                .map(step -> step.path("text").asString()));
        assertThat(Stream.concat(history, explanations)).hasSizeGreaterThan(20).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("[A-Za-z]{3}"));
    }

    @Test
    void a_second_start_adds_nothing_and_time_is_real() {
        var before = caseNumbers();
        demoCases.start();
        assertThat(caseNumbers()).isEqualTo(before);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    /** As it stands where the first start was killed during the last story but one. */
    @Test
    void a_start_after_one_that_was_cut_off_plays_what_is_missing() {
        var before = caseNumbers();
        database.update("UPDATE sc_story SET done_at = NULL WHERE seed IN ('copy-overdue', 'due-tomorrow')");
        demoCases.start();
        assertThat(caseNumbers()).containsAll(before).hasSize(before.size() + 2);
        demoCases.start();
        assertThat(caseNumbers()).hasSize(before.size() + 2);
    }

    private List<String> caseNumbers() {
        return office.as("director1")
                .get("/api/cases?limit=100")
                .ok()
                .path("items")
                .valueStream()
                .map(item -> item.path("caseNo").asString())
                .toList();
    }

    private List<JsonNode> deadlines(String key) {
        return files.stream()
                .flatMap(file -> file.path("deadlines").valueStream())
                .filter(d -> d.path("key").asString().equals(key))
                .toList();
    }

    private static List<String> states(JsonNode file, String key) {
        return file.path("deadlines")
                .valueStream()
                .filter(d -> d.path("key").asString().equals(key))
                .map(d -> d.path("state").asString())
                .toList();
    }
}
