package org.facheng.procedure.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the page of a form refuses, the server refuses too, at the field the page knows; and what a page leaves empty is left out. */
@FachengTest
class TypedFormsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/applicants/0/name | | /form/applicants/0/name",
                "/applicants/0/name | 201 | /form/applicants/0/name",
                "/contact/email | \"x\" | /form/contact/email",
                "/contact/postcode | \"abc\" | /form/contact/postcode",
                "/agents | [{\"name\":\"甲\"},{\"name\":\"乙\"},{\"name\":\"丙\"}] | /form/agents",
                "/agents | [{\"name\":\"\"}] | /form/agents/0/name",
                "/requests | [] | /form/requests"
            })
    void an_application_is_refused_at_the_field(String at, String value, String pointer) {
        var sent = "201".equals(value) ? "\"" + "名".repeat(201) + "\"" : value;
        for (boolean counter : List.of(false, true)) {
            var answer = file(counter, form(at, sent));
            assertThat(answer.refused(422)).isEqualTo("form_invalid");
            assertThat(answer.body().path("errors").valueStream())
                    .extracting(error -> error.path("pointer").asString())
                    .anyMatch(named -> named.startsWith(pointer));
        }
    }

    @Test
    void a_number_no_one_can_mean_is_refused_where_it_is_asked_for() {
        var sent = form("/submission/copies", "3000000000");
        assertThat(file(true, sent).refused(422)).isEqualTo("form_invalid");
        file(false, sent).ok();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/applicants | [{\"alias\":\"申请人甲\",\"kind\":\"natural\",\"role\":\"申请人\"}]",
                "/respondent/kind | \"部门\"",
                "/thirdParties | [{\"alias\":\"某公司\",\"why\":\"被许可人\"}]",
                "/scale | \"small\""
            })
    void what_the_intake_names_is_taken_though_the_page_does_not_ask_for_it(String at, String value) {
        for (boolean counter : List.of(false, true)) {
            file(counter, form(at, value)).ok();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/act/documentNo", "/act/dateKnown", "/submission/powerOfAttorney"})
    void what_says_nothing_is_as_good_as_left_out(String at) {
        for (boolean counter : List.of(false, true)) {
            file(counter, form(at, "null")).ok();
        }
    }

    @Test
    void a_registration_is_read_aloud_only_where_something_was_typed() {
        var registrar = ApiUser.signedIn(mvc, "registrar1");
        for (Map<String, ?> request : List.of(
                Map.of("procedure", "reconsideration"), Map.of("procedure", "reconsideration", "form", List.of()))) {
            assertThat(registrar
                            .post("/api/registration-draft/reading", request)
                            .refused(422))
                    .isEqualTo("form_missing");
        }
    }

    private ApiUser.Answer file(boolean counter, JsonNode form) {
        var request = new HashMap<String, Object>(Map.of("procedure", "reconsideration", "form", form));
        if (counter) {
            request.putAll(Map.of("channel", "letter", "receivedOn", "2026-11-10"));
            return ApiUser.signedIn(mvc, "registrar1").post("/api/cases", request);
        }
        return ApiUser.signedIn(mvc, "citizen1").post("/api/portal/applications", request);
    }

    /** An admissible application with this value there; null: without it. */
    private static ObjectNode form(String at, String value) {
        var form = (ObjectNode) JSON.valueToTree(Application.admissible().get("form"));
        var cut = at.lastIndexOf('/');
        var parent = (ObjectNode) form.at(at.substring(0, cut));
        var field = at.substring(cut + 1);
        if (value == null) {
            parent.remove(field);
        } else {
            parent.set(field, JSON.readTree(value));
        }
        return form;
    }
}
