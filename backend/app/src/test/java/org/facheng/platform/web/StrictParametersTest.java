package org.facheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What an address asks for is understood or refused by name, never answered with nothing. */
@FachengTest
class StrictParametersTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "handler1, /api/inbox?limit=abc, /limit",
        "handler1, /api/inbox?dueBefore=2026-02-30, /dueBefore",
        "handler1, /api/inbox?dueBefore=12/1/26, /dueBefore",
        "handler1, /api/calendar/abc, /year",
        "director1, /api/hearings?state=nonsense, /state"
    })
    void a_wrong_parameter_is_named(String username, String address, String pointer) {
        var answer = user(username).get(address);
        assertThat(answer.refused(422)).isEqualTo("invalid_input");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.body().at("/errors/0/detail").asString()).containsPattern("\\p{IsHan}");
    }

    @Test
    void so_is_a_missing_part_of_a_form() {
        var upload = MockMvcRequestBuilders.multipart("/api/uploads")
                .file(new MockMultipartFile("paper", "a.pdf", "application/pdf", "%PDF-1.7".getBytes()));
        var answer = user("registrar1").send(upload);
        assertThat(answer.refused(422)).isEqualTo("invalid_input");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/file");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor1, /api/supervision/deadlines?state=nonsense, unknown_state",
        "handler1, /api/cases?level=nonsense, unknown_level",
        "handler1, /api/cases?state=nonsense, unknown_state",
        "handler1, /api/cases?procedure=nonsense, unknown_procedure",
        "handler1, /api/cases?stage=nonsense, unknown_stage",
        "handler1, /api/cases?procedure=petition&stage=stage_review, unknown_stage",
        "handler1, /api/inbox?procedure=nonsense, unknown_procedure",
        "handler1, /api/inbox?view=nonsense, unknown_view",
        "director1, /api/disputes/list?procedure=nonsense, unknown_procedure",
        "director1, /api/hearings?procedure=nonsense, unknown_procedure"
    })
    void what_is_in_no_list_is_refused_and_not_answered_with_nothing(String username, String address, String code) {
        assertThat(user(username).get(address).refused(422)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor1, /api/supervision/deadlines?state=",
        "handler1, /api/cases?procedure=&stage=&state=&level=&q=",
        "handler1, /api/inbox?procedure=&view=&q=",
        "director1, /api/disputes/list?procedure=",
        "director1, /api/hearings?procedure=&state="
    })
    void what_is_left_empty_is_not_asked_for(String username, String address) {
        var user = user(username);
        assertThat(user.get(address).ok())
                .isEqualTo(user.get(address.replaceFirst("\\?.*", "")).ok());
    }

    private ApiUser user(String username) {
        return ApiUser.signedIn(mvc, username);
    }
}
