package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.recheck.secondclock.What;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Whatever row is changed behind the product's back: verification says so, and so does the supervisors' board until it is mended. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=recheck")
class IncidentsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Verify verify;

    private Office office;
    private String caseNo;
    private String caseId;
    private Corruption done;

    static Stream<Corruption> corruptions() {
        return Corruption.all();
    }

    @BeforeEach
    void a_case() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", SampleApplication.admissible())
                .ok()
                .path("caseNo")
                .asString();
        caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
    }

    @AfterEach
    void mended() {
        if (done != null) {
            done.mend(jdbc, caseId);
        }
    }

    private void spoil(Corruption corruption) {
        corruption.spoil(jdbc, caseId);
        done = corruption;
    }

    private void mend() {
        done.mend(jdbc, caseId);
        done = null;
    }

    @ParameterizedTest
    @MethodSource("corruptions")
    void verification_and_board_say_what_was_changed_until_it_is_mended(Corruption corruption) {
        spoil(corruption);
        var lines = new ArrayList<String>();
        verify.verdict(lines::add);
        assertThat(verify.run(List.of())).isEqualTo(1);
        corruption.found().forEach(what -> assertThat(lines)
                .anyMatch(line -> line.startsWith(what.kind().label()) && line.contains("：" + what.label() + "应为")));

        var board = recount();
        assertThat(board.path("lastRun").path("differences").asInt()).isEqualTo(lines.size());
        assertThat(of(board, true)).isEqualTo(corruption.found());
        assertThat(open(board)).allSatisfy(incident -> {
            assertThat(incident.path("expected").asString())
                    .isNotEqualTo(incident.path("found").asString());
            assertThat(incident.path("goneAt").isNull()).isTrue();
        });

        mend();
        assertThat(verify.run(List.of())).isZero();
        var after = recount();
        assertThat(after.path("lastRun").path("differences").asInt()).isZero();
        assertThat(of(after, true)).isEmpty();
        assertThat(of(after, false)).containsAll(corruption.found());
    }

    @Test
    void every_kind_is_shown() {
        var shown = Corruption.all().flatMap(each -> each.found().stream()).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(What.class));
    }

    @Test
    void an_incident_names_its_case_and_keeps_the_day_it_was_first_seen() {
        spoil(Corruption.all().findFirst().orElseThrow());
        var first = open(recount()).get(0);
        assertThat(first.path("caseNo").asString()).isEqualTo(caseNo);
        assertThat(first.path("name").asString()).isEqualTo("受理审查期限");
        var again = open(recount()).get(0);
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("firstSeenAt")).isEqualTo(first.path("firstSeenAt"));
        assertThat(again.path("lastSeenAt").asString())
                .isGreaterThan(first.path("lastSeenAt").asString());
    }

    @Test
    void tasks_and_timers_are_named_in_words() {
        for (What what : List.of(What.ITEM, What.TIMER)) {
            spoil(Corruption.all()
                    .filter(each -> each.found().equals(Set.of(what)))
                    .findFirst()
                    .orElseThrow());
            assertThat(open(recount()))
                    .allSatisfy(incident ->
                            assertThat(incident.path("name").asString()).matches("[\\p{IsHan}（）]+"));
            mend();
        }
    }

    @Test
    void a_director_sees_the_incidents_of_his_own_body_only() {
        spoil(Corruption.all().findFirst().orElseThrow());
        recount();
        assertThat(open(read("director1"))).isNotEmpty();
        assertThat(read("director11").path("incidents").toString()).doesNotContain(caseNo);
    }

    @Test
    void the_last_count_says_what_was_compared_and_who_asked() {
        var run = recount().path("lastRun");
        assertThat(run.path("askedBy").asString()).isNotEmpty();
        for (String counted : List.of("cases", "clocks", "timers", "items")) {
            assertThat(run.path(counted).asInt()).as(counted).isPositive();
        }
    }

    @Test
    void who_asks_is_answered_with_the_count_of_now_whatever_clock_an_earlier_one_ended_by() {
        jdbc.update("INSERT INTO rc_run (id, started_at, finished_at, cases, clocks, timers, items, differences)"
                + " VALUES ('ahead', '2099-01-01', '2099-01-01', 1, 1, 1, 1, 0)");
        spoil(Corruption.all().findFirst().orElseThrow());
        assertThat(recount().at("/lastRun/differences").asInt()).isPositive();
        jdbc.update("DELETE FROM rc_run WHERE id = 'ahead'");
    }

    private JsonNode recount() {
        return office.as("supervisor1")
                .post("/api/supervision/recount", Map.of())
                .ok();
    }

    private JsonNode read(String username) {
        return office.as(username).get("/api/supervision/incidents").ok();
    }

    private static List<JsonNode> open(JsonNode board) {
        return board.path("incidents")
                .valueStream()
                .filter(incident -> incident.path("there").asBoolean())
                .toList();
    }

    private static Set<What> of(JsonNode board, boolean there) {
        return board.path("incidents")
                .valueStream()
                .filter(incident -> incident.path("there").asBoolean() == there)
                .map(incident -> What.valueOf(incident.path("what").asString()))
                .collect(Collectors.toSet());
    }
}
