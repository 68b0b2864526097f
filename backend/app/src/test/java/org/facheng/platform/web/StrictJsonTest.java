package org.facheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A body is taken as it was meant or refused by name, never bent into something else. */
@FachengTest
class StrictJsonTest {

    @Autowired
    MockMvc mvc;

    private ApiUser nobody;

    @BeforeEach
    void somebody_without_an_account() {
        nobody = ApiUser.nobody(mvc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/amount|\"amount\": 5.9",
                "/amount|\"amount\": 5.0",
                "/amount|\"amount\": \"5\"",
                "/amount|\"amount\": true",
                "/unit|\"unit\": 5",
                "/start|\"start\": 20514",
                "/start|\"start\": \"2026-03-02T23:00:00Z\"",
                "/start|\"start\": [2026, 3, 2]",
                "/start|\"start\": \"2026-02-30\"",
                "/startInstant|\"startInstant\": 0",
                "/rollOver|\"rollOver\": \"true\"",
                "/rollOver|\"rollOver\": 1",
                "/inPersonCloses|\"inPersonCloses\": [17, 30]",
                "/suspensions/0/from|\"suspensions\": [{\"from\": 20514}]"
            })
    void a_value_of_another_type_is_refused_and_named(String pointer, String member) {
        var name = member.substring(0, member.indexOf(':'));
        var others = Map.of("\"unit\"", "\"working_days\"", "\"amount\"", "5", "\"start\"", "\"2026-03-02\"");
        var question = new StringBuilder("{" + member);
        others.forEach((key, value) -> question.append(key.equals(name) ? "" : ", " + key + ": " + value));
        var answer = compute(question + "}");
        assertThat(answer.refused(422)).isEqualTo("invalid_input");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.body().at("/errors/0/detail").asString()).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"amount\": 9, ", "\"extensions\": [{\"unit\": \"days\", \"unit\": \"months\"}], "})
    void a_member_that_comes_twice_is_refused(String more) {
        var answer = compute("{" + more + "\"unit\": \"working_days\", \"amount\": 5, \"start\": \"2026-03-02\"}");
        assertThat(answer.refused(400)).isEqualTo("malformed_json");
        assertThat(answer.body().path("detail").asString()).contains("重复");
    }

    @Test
    void a_free_form_is_read_as_strictly() {
        var draft = "{\"data\": {\"remarks\": \"一\", \"remarks\": \"二\"}}";
        var request = MockMvcRequestBuilders.put("/api/registration-draft")
                .contentType(MediaType.APPLICATION_JSON)
                .content(draft);
        assertThat(user("registrar1").send(request).refused(400)).isEqualTo("malformed_json");
    }

    @Test
    void a_period_is_not_stopped_more_often_than_any_case_could_be() {
        var stops = Collections.nCopies(101, Map.of("from", "2026-03-05", "to", "2026-03-06"));
        var question = Map.of("unit", "working_days", "amount", 5, "start", "2026-03-02", "suspensions", stops);
        var answer = nobody.post("/api/deadlines/compute", question);
        assertThat(answer.refused(422)).isEqualTo("invalid_suspension");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/suspensions");
    }

    private ApiUser.Answer compute(String question) {
        return nobody.send(MockMvcRequestBuilders.post("/api/deadlines/compute")
                .contentType(MediaType.APPLICATION_JSON)
                .content(question));
    }

    private ApiUser user(String username) {
        return ApiUser.signedIn(mvc, username);
    }
}
