package org.facheng.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 行政复议法第二十条: a citizen is told until when he may apply before he files, with nothing but the act and its days typed. */
@FachengTest
class TimeToApplyTest {

    private static final String TIME = "/api/portal/applications/time";

    @Autowired
    MockMvc mvc;

    private ApiUser citizen;

    @BeforeEach
    void on_the_twenty_third_of_november() {
        var office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 11, 23));
        citizen = office.as("citizen1");
    }

    @Test
    void sixty_days_from_the_day_he_knew() {
        var told = asked("2026-10-08", Map.of("rightsInformed", true));
        assertThat(told.path("standing").asString()).isEqualTo("IN_TIME");
        assertThat(told.path("lastDay").asString()).isEqualTo("2026-12-07");
        assertThat(told.path("detail").asString()).contains("2026年10月8日");
        assertThat(told.path("basis").asString()).contains("第二十条第一款");
    }

    @Test
    void late_ones_are_told_and_an_obstacle_that_is_proven_counts() {
        // The sixtieth day is a Saturday.
        var late = asked("2026-09-01", Map.of("rightsInformed", true));
        assertThat(late.path("standing").asString()).isEqualTo("LATE");
        assertThat(late.path("lastDay").asString()).isEqualTo("2026-11-02");

        var obstacle = Map.of("from", "2026-10-20", "to", "2026-11-15", "what", "住院治疗", "proof", true);
        var excused = asked("2026-09-01", Map.of("rightsInformed", true, "obstacles", List.of(obstacle)));
        assertThat(excused.path("standing").asString()).isEqualTo("IN_TIME");
        assertThat(excused.path("basis").asString()).contains("第二款");
    }

    @Test
    void who_was_not_told_of_the_remedy_has_longer() {
        var told = asked("2026-02-02", Map.of("rightsInformed", false, "rightsKnownOn", "2026-10-08"));
        assertThat(told.path("standing").asString()).isEqualTo("IN_TIME");
        assertThat(told.path("lastDay").asString()).isEqualTo("2026-12-07");
        assertThat(told.path("basis").asString()).contains("第三款");
    }

    @Test
    void what_cannot_be_counted_is_refused_at_its_field() {
        var refused = citizen.post(TIME, question("30日", Map.of()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").toString()).contains("/form/act/dateKnown");
        assertThat(citizen.post(TIME, Map.of("procedure", "petition", "form", Map.of()))
                        .refused(422))
                .isEqualTo("no_time_to_apply");
        assertThat(citizen.post(TIME, Map.of("procedure", "reconsideration")).status())
                .isEqualTo(422);
    }

    @Test
    void days_that_cannot_be_are_refused_though_the_rest_of_the_form_is_empty() {
        var ahead = citizen.post(TIME, question("2026-12-24", Map.of("rightsInformed", true)));
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.body().path("errors").toString()).contains("/form/act/dateKnown", "不能晚于");

        var obstacle = Map.of("from", "2026-11-15", "to", "2026-10-20", "what", "住院治疗", "proof", true);
        var backwards = citizen.post(TIME, question("2026-09-01", Map.of("obstacles", List.of(obstacle))));
        assertThat(backwards.body().path("errors").toString()).contains("/form/declared/obstacles/0/to");
    }

    private JsonNode asked(String known, Map<String, ?> declared) {
        return citizen.post(TIME, question(known, declared)).ok();
    }

    private static Map<String, Object> question(String known, Map<String, ?> declared) {
        var act = new HashMap<>(Map.of("category", "penalty", "dateKnown", known, "knownBy", "served"));
        return Map.of("procedure", "reconsideration", "form", Map.of("act", act, "declared", declared));
    }
}
