package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenarios;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the registration of a suit takes over from a reconsideration of ours in which nothing was decided in time. */
@FachengTest
class CarriedOverTest {

    @Test
    void that_nothing_was_decided_in_time_is_carried_over_with_the_last_day(
            @Autowired MockMvc mvc,
            @Autowired Procedures procedures,
            @Autowired Scenarios scenarios,
            @Autowired ScenarioPlayer player,
            @Autowired Cases cases) {
        var played =
                new PlayedScenarios("reconsideration", List.of("no-decision"), procedures, scenarios, player, cases);

        var carried = new Office(mvc)
                .as("registrar1")
                .get("/api/cases/" + played.only() + "/carry-over?procedure=litigation")
                .ok()
                .path("form")
                .at("/act/reconsideration");
        assertThat(carried.path("kind").asString()).isEqualTo("NO_DECISION");
        assertThat(carried.path("periodEndedOn").asString()).isEqualTo("2026-05-06");
        assertThat(carried.has("servedOn")).isFalse();
    }
}
