package org.facheng.identity.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.platform.Ids;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.Browser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FachengTest
class SessionTest {

    private static final String PASSWORD = "facheng-demo-2026";

    @Autowired
    MockMvc mvc;

    @Autowired
    Journal journal;

    @Autowired
    TimeMachine clock;

    private Browser browser;
    private String address;

    @BeforeEach
    void a_browser_of_its_own() {
        address = "test-" + Ids.newId();
        browser = new Browser(mvc, address);
    }

    @Test
    void asking_for_the_session_sets_the_token_and_needs_nothing() throws Exception {
        MockHttpServletResponse response = browser.get("/api/session");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(nobody());
        assertThat(response.getCookie("XSRF-TOKEN").isHttpOnly()).isFalse();
        assertThat(response.getCookie("SESSION")).isNull();
    }

    @Test
    void a_member_of_staff_signs_in_and_out() throws Exception {
        MockHttpServletResponse signedIn = browser.signIn("handler1", PASSWORD);
        assertThat(signedIn.getStatus()).isEqualTo(200);

        MockHttpServletResponse session = browser.get("/api/session");
        session.setCharacterEncoding("UTF-8");
        assertThat(session.getContentAsString())
                .isEqualTo("{\"authenticated\":true," + today() + ",\"mail\":\"LOGGED\",\"username\":\"handler1\","
                        + "\"displayName\":\"承办人一\",\"roles\":[\"HANDLER\"],\"unit\":\"政策法规司\"}");

        assertThat(browser.delete("/api/session").getStatus()).isEqualTo(204);
        assertThat(browser.get("/api/session").getContentAsString()).isEqualTo(nobody());
    }

    @Test
    void today_is_the_day_of_the_servers_clock() throws Exception {
        clock.set(Instant.parse("2027-01-04T16:30:00Z"));
        assertThat(browser.get("/api/session").getContentAsString()).contains("\"today\":\"2027-01-05\"");
    }

    @Test
    void a_citizen_has_no_unit() throws Exception {
        browser.signIn("citizen1", PASSWORD);
        assertThat(browser.get("/api/session").getContentAsString())
                .contains("CITIZEN")
                .doesNotContain("unit");
    }

    @Test
    void signing_in_gives_a_session_nobody_could_know_before() throws Exception {
        browser.signIn("handler1", PASSWORD);
        String before = browser.cookie("SESSION");
        browser.signIn("handler2", PASSWORD);

        assertThat(browser.cookie("SESSION")).isNotEqualTo(before);
        assertThat(browser.get("/api/session").getContentAsString()).contains("handler2");
    }

    @Test
    void the_session_ended_by_signing_out_opens_nothing_any_more() throws Exception {
        browser.signIn("handler1", PASSWORD);
        Cookie kept = new Cookie("SESSION", browser.cookie("SESSION"));
        browser.delete("/api/session");

        String answer = mvc.perform(get("/api/session").cookie(kept))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).isEqualTo(nobody());
    }

    @Test
    void signing_in_without_the_token_is_refused() throws Exception {
        MockHttpServletResponse response =
                browser.post("/api/session", Map.of("username", "handler1", "password", PASSWORD));
        assertProblem(response, 403, "csrf_missing");
    }

    @Test
    void an_unknown_username_is_refused_like_a_wrong_password() throws Exception {
        MockHttpServletResponse wrong = browser.signIn("handler1", "wrong");
        MockHttpServletResponse unknown = browser.signIn("nobody-" + address, "wrong");

        assertProblem(wrong, 401, "bad_credentials");
        assertThat(unknown.getContentAsString()).isEqualTo(wrong.getContentAsString());
    }

    @Test
    void the_sixth_failure_from_one_address_must_wait_even_with_the_right_password() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertProblem(browser.signIn("reviewer1", "wrong"), 401, "bad_credentials");
        }
        MockHttpServletResponse refused = browser.signIn("reviewer1", PASSWORD);
        assertProblem(refused, 429, "too_many_attempts");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 15 * 60);

        assertThat(new Browser(mvc, "elsewhere-" + address)
                        .signIn("reviewer1", PASSWORD)
                        .getStatus())
                .isEqualTo(200);
        clock.set(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(browser.signIn("reviewer1", PASSWORD).getStatus()).isEqualTo(200);
    }

    @Test
    void a_success_starts_the_count_anew() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertProblem(browser.signIn("head1", "wrong"), 401, "bad_credentials");
            }
            assertThat(browser.signIn("head1", PASSWORD).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void missing_fields_are_named() throws Exception {
        browser.get("/api/session");
        MockHttpServletResponse response = browser.post("/api/session", Map.of("username", "handler1"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<String>read(response.getContentAsString(), "$.errors[0].pointer"))
                .isEqualTo("/password");
    }

    @Test
    void the_journal_tells_who_came_and_went_and_who_failed() throws Exception {
        browser.signIn("supervisor1", "wrong");
        browser.signIn("nobody", "wrong");
        browser.signIn("supervisor1", PASSWORD);
        browser.delete("/api/session");

        assertThat(journal.entries(Act.SYSTEM_CHAIN))
                .filteredOn(entry -> address.equals(entry.details().get("address")))
                .extracting(JournalEntry::action, entry -> entry.actor().id())
                .containsExactly(
                        tuple("session.refused", "supervisor1"),
                        tuple("session.refused", "unknown"),
                        tuple("session.opened", "supervisor1"),
                        tuple("session.closed", "supervisor1"));
    }

    private String nobody() {
        return "{\"authenticated\":false," + today() + ",\"mail\":\"LOGGED\"}";
    }

    private String today() {
        return "\"today\":\"" + LocalDate.now(clock) + "\"";
    }

    private static void assertProblem(MockHttpServletResponse response, int status, String code) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(response.getContentAsString(), "$.code"))
                .isEqualTo(code);
    }
}
