package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The work calendar ends, and time does not: what can still be said is said. */
@FachengTest
class BeyondTheCalendarTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T08:00:00+08:00", "2031-01-01T00:00:00+08:00", "+12026-01-01T00:00:00+08:00"})
    void nobody_sets_the_clock_there(String instant) {
        var answer = new Office(mvc).as("admin1").put("/api/dev/clock", Map.of("now", instant), null);
        assertThat(answer.refused(422)).isEqualTo("out_of_range");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/now");
        assertThat(answer.body().path("detail").asString()).contains("2030年12月31日");
    }

    @Test
    void a_number_is_no_instant() {
        assertThat(new Office(mvc)
                        .as("admin1")
                        .put("/api/dev/clock", Map.of("now", 0), null)
                        .refused(422))
                .isEqualTo("invalid_input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-12-31T08:00:00Z", "2031-01-06T01:00:00Z"})
    void what_is_read_at_its_end_and_after_is_answered(String now) {
        var office = new Office(mvc);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        clock.set(Instant.parse(now));
        for (var address : List.of("workload", "deadlines", "board")) {
            office.as("supervisor1").get("/api/supervision/" + address).ok();
        }
        office.as("director1").get("/api/inbox?view=all").ok();
        office.as("director1").get("/api/cases").ok();
        office.as("director1").get("/api/cases/{caseNo}", caseNo).ok();
        office.as("director1").get("/api/cases/{caseNo}/deadlines", caseNo).ok();
        office.as("citizen1").get("/api/portal/cases").ok();
    }

    @Test
    void what_needs_it_is_refused_in_words() {
        var office = new Office(mvc);
        clock.set(Instant.parse("2031-01-06T01:00:00Z"));
        var answer = office.as("citizen1").post("/api/portal/applications", Application.admissible());
        assertThat(answer.refused(422)).isEqualTo("out_of_range");
        assertThat(answer.body().path("detail").asString()).contains("工作日历");
    }
}
