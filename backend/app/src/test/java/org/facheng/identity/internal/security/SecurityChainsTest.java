package org.facheng.identity.internal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FachengTest
class SecurityChainsTest {

    private static final RequestPostProcessor HANDLER = user("handler1").roles("HANDLER");
    private static final RequestPostProcessor CITIZEN = user("citizen1").roles("CITIZEN");
    private static final RequestPostProcessor ADMIN = user("admin1").roles("ADMIN");

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/api/users", "/api/inbox", "/api/audit/verify", "/api/portal/cases", "/api/no/such/thing"})
    void nobody_gets_in_without_signing_in(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("not_signed_in"))
                .andExpect(jsonPath("$.detail").value("请先登录。"));
    }

    @Test
    void a_refusal_is_in_english_for_whoever_asks_for_it() throws Exception {
        mvc.perform(get("/api/users").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.detail").value("Sign in first."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users", "/api/inbox", "/api/cases/x"})
    void a_citizen_does_not_get_to_the_staffs_side(String path) throws Exception {
        mvc.perform(get(path).with(CITIZEN))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("forbidden"));
    }

    @Test
    void staff_do_not_get_to_the_citizens_side() throws Exception {
        mvc.perform(get("/api/portal/cases").with(HANDLER)).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"admin1,ADMIN,200", "supervisor1,SUPERVISOR,200", "handler1,HANDLER,403", "citizen1,CITIZEN,403"})
    void only_oversight_verifies_the_journal(String name, String role, int status) throws Exception {
        mvc.perform(get("/api/audit/verify").with(user(name).roles(role))).andExpect(status().is(status));
    }

    @Test
    void the_database_and_not_the_session_says_what_somebody_is() throws Exception {
        mvc.perform(get("/api/audit/verify").with(user("handler1").roles("ADMIN")))
                .andExpect(status().isForbidden());
    }

    @Test
    void an_account_that_is_gone_is_not_signed_in() throws Exception {
        mvc.perform(get("/api/users").with(user("nobody").roles("HANDLER")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("not_signed_in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/session",
                "/api/users",
                "/api/portal/registration",
                "/api/portal/applications",
                "/api/setup"
            })
    void a_write_without_the_token_is_refused(String path) throws Exception {
        mvc.perform(post(path).with(ADMIN))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf_missing"));
    }

    @Test
    void a_write_with_another_token_is_refused() throws Exception {
        mvc.perform(post("/api/users")
                        .with(ADMIN)
                        .cookie(new Cookie("XSRF-TOKEN", "one"))
                        .header("X-XSRF-TOKEN", "another"))
                .andExpect(jsonPath("$.code").value("csrf_missing"));
    }

    @Test
    void the_calculator_and_the_calendar_ask_for_nothing() throws Exception {
        assertThat(mvc.perform(post("/api/deadlines/compute"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
        assertThat(mvc.perform(get("/api/calendar/2026"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
        assertThat(mvc.perform(get("/api/portal/procedures"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
        assertThat(mvc.perform(get("/actuator/health"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
    }

    @Test
    void publishing_a_calendar_asks_for_a_session() throws Exception {
        ApiUser.nobody(mvc).post("/api/calendar/notices", Map.of()).refused(401);
    }

    @Test
    void measurements_are_for_this_machine_and_for_administrators() throws Exception {
        RequestPostProcessor elsewhere = request -> {
            request.setRemoteAddr("192.0.2.7");
            return request;
        };
        mvc.perform(get("/actuator/prometheus").with(elsewhere)).andExpect(status().isUnauthorized());
        mvc.perform(get("/actuator/prometheus").with(elsewhere).with(HANDLER)).andExpect(status().isForbidden());
        mvc.perform(get("/actuator/prometheus").header("X-Forwarded-For", "192.0.2.7"))
                .andExpect(status().isUnauthorized());
        assertThat(mvc.perform(get("/actuator/prometheus"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
        assertThat(mvc.perform(get("/actuator/prometheus").with(elsewhere).with(ADMIN))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
    }

    @Test
    void what_is_behind_the_health_is_for_administrators() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(jsonPath("$.components").doesNotExist());
        mvc.perform(get("/actuator/health").with(HANDLER))
                .andExpect(jsonPath("$.components").doesNotExist());
        mvc.perform(get("/actuator/health").with(ADMIN))
                .andExpect(jsonPath("$.components.journal.details.guard").value("in place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/api/portal/cases", "/api/users"})
    void every_answer_carries_the_headers_that_protect_a_page(String path) throws Exception {
        mvc.perform(get(path).secure(true))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Strict-Transport-Security"));
    }
}
