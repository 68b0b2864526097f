package org.facheng.identity.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.platform.Ids;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.Browser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

// Accounts of its own: others share out work among the people of a unit.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=accounts")
class AccountsTest {

    private static final String DEMO_PASSWORD = "facheng-demo-2026";
    private static final String NEW_PASSWORD = "a-good-password-1";

    @Autowired
    MockMvc mvc;

    @Autowired
    Journal journal;

    @Autowired
    TimeMachine clock;

    private final String username = "clerk-" + Ids.newId().substring(0, 8);
    private Browser admin;

    @BeforeEach
    void an_administrator() throws Exception {
        admin = signedIn("admin1", DEMO_PASSWORD);
    }

    @Test
    void a_new_member_of_staff_sets_a_password_by_the_code_and_the_code_is_used_up() throws Exception {
        String code = add();
        assertThat(setByCode(code, "weak").getStatus()).isEqualTo(422);
        assertThat(setByCode(code, NEW_PASSWORD).getStatus()).isEqualTo(204);
        assertThat(signedIn(username, NEW_PASSWORD).get("/api/session").getContentAsString())
                .contains("REGISTRAR");
        assertThat(code(setByCode(code, "another-password-1"))).isEqualTo("code_wrong");
    }

    @Test
    void a_code_is_worth_nothing_after_three_days_and_guessing_must_wait() throws Exception {
        String code = add();
        clock.set(clock.instant().plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(code(setByCode(code, NEW_PASSWORD))).isEqualTo("code_wrong");
        Browser guesser = new Browser(mvc, "guesser-" + username);
        guesser.get("/api/session");
        for (int i = 0; i < 5; i++) {
            assertThat(setByCode(guesser, "GUESS").getStatus()).isEqualTo(422);
        }
        assertThat(setByCode(guesser, "GUESS").getStatus()).isEqualTo(429);
    }

    @Test
    void closing_an_account_ends_its_sessions_and_reopening_does_not_bring_them_back() throws Exception {
        setByCode(add(), NEW_PASSWORD);
        Browser person = signedIn(username, NEW_PASSWORD);
        assertThat(admin.post("/api/accounts/" + username + "/close", Map.of()).getStatus())
                .isEqualTo(200);
        assertThat(person.get("/api/session").getContentAsString()).contains("\"authenticated\":false");
        assertThat(person.signIn(username, NEW_PASSWORD).getStatus()).isEqualTo(401);

        Browser other = signedIn("admin1", DEMO_PASSWORD);
        other.post("/api/accounts/" + username + "/reopen", Map.of());
        assertThat(person.get("/api/notices").getStatus()).isEqualTo(401);
        assertThat(person.signIn(username, NEW_PASSWORD).getStatus()).isEqualTo(200);
    }

    @Test
    void a_code_made_by_the_administrator_takes_the_old_password_and_the_sessions_away() throws Exception {
        setByCode(add(), NEW_PASSWORD);
        Browser person = signedIn(username, NEW_PASSWORD);
        admin.post("/api/accounts/" + username + "/code", Map.of());
        assertThat(person.get("/api/session").getContentAsString()).contains("\"authenticated\":false");
        assertThat(person.signIn(username, NEW_PASSWORD).getStatus()).isEqualTo(401);
    }

    @Test
    void changing_ones_own_password_asks_for_the_old_one_and_ends_the_other_sessions() throws Exception {
        setByCode(add(), NEW_PASSWORD);
        Browser here = signedIn(username, NEW_PASSWORD);
        Browser elsewhere = signedIn(username, NEW_PASSWORD);
        assertThat(code(change(here, "not-the-password", "other-password-2"))).isEqualTo("password_wrong");
        assertThat(change(here, NEW_PASSWORD, "other-password-2").getStatus()).isEqualTo(204);

        assertThat(here.get("/api/session").getContentAsString()).contains(username);
        assertThat(elsewhere.get("/api/session").getContentAsString()).contains("\"authenticated\":false");
        assertThat(elsewhere.signIn(username, "other-password-2").getStatus()).isEqualTo(200);
    }

    @Test
    void a_citizen_changes_the_password_too_and_without_signing_in_nobody_does() throws Exception {
        assertThat(code(change(signedIn("citizen2", DEMO_PASSWORD), "wrong", NEW_PASSWORD)))
                .isEqualTo("password_wrong");
        Browser nobody = new Browser(mvc, "nobody");
        nobody.get("/api/session");
        assertThat(change(nobody, DEMO_PASSWORD, NEW_PASSWORD).getStatus()).isEqualTo(401);
    }

    @Test
    void roles_and_unit_change_and_the_journal_tells_all_of_it() throws Exception {
        add();
        assertThat(send(Map.of("displayName", "经办人", "unit", "江苏省通信管理局", "roles", List.of("HANDLER")))
                        .getStatus())
                .isEqualTo(200);
        MockHttpServletResponse page = admin.get("/api/accounts?q=" + username);
        page.setCharacterEncoding("UTF-8");
        assertThat(page.getContentAsString())
                .contains("江苏省通信管理局")
                .contains("HANDLER")
                .doesNotContain("REGISTRAR");
        assertThat(journal.entries(Act.SYSTEM_CHAIN))
                .filteredOn(entry -> username.equals(entry.details().get("username")))
                .extracting(JournalEntry::action)
                .containsExactly("account.added", "account.changed");
    }

    @Test
    void the_last_administrator_stays_one_and_nobody_closes_their_own_account() throws Exception {
        assertThat(code(admin.post("/api/accounts/admin1/close", Map.of()))).isEqualTo("own_account");
        var demoted = admin.put(
                "/api/accounts/admin1", Map.of("displayName", "管理员", "unit", "政策法规司", "roles", List.of("HANDLER")));
        assertThat(code(demoted)).isEqualTo("last_administrator");
    }

    @Test
    void only_an_administrator_sees_the_accounts_and_no_citizen_is_among_them() throws Exception {
        assertThat(signedIn("director1", DEMO_PASSWORD).get("/api/accounts").getStatus())
                .isEqualTo(403);
        assertThat(admin.get("/api/accounts?q=citizen").getContentAsString()).contains("\"items\":[]");
        assertThat(admin.post("/api/accounts/citizen1/close", Map.of()).getStatus())
                .isEqualTo(404);
    }

    private String add() throws Exception {
        MockHttpServletResponse made = admin.post(
                "/api/accounts",
                Map.of("username", username, "displayName", "登记员", "unit", "政策法规司", "roles", List.of("REGISTRAR")));
        assertThat(made.getStatus()).isEqualTo(201);
        return JsonPath.read(made.getContentAsString(), "$.code");
    }

    private MockHttpServletResponse send(Map<String, ?> change) throws Exception {
        return admin.put("/api/accounts/" + username, change);
    }

    private MockHttpServletResponse setByCode(String code, String password) throws Exception {
        Browser person = new Browser(mvc, "desk-" + Ids.newId());
        person.get("/api/session");
        return person.post(
                "/api/session/password-by-code", Map.of("username", username, "code", code, "password", password));
    }

    private MockHttpServletResponse setByCode(Browser person, String code) throws Exception {
        return person.post(
                "/api/session/password-by-code", Map.of("username", username, "code", code, "password", NEW_PASSWORD));
    }

    private static MockHttpServletResponse change(Browser person, String current, String password) throws Exception {
        return person.post("/api/session/password", Map.of("current", current, "password", password));
    }

    private Browser signedIn(String name, String password) throws Exception {
        Browser browser = new Browser(mvc, "test-" + Ids.newId());
        MockHttpServletResponse answer = browser.signIn(name, password);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        browser.get("/api/session");
        return browser;
    }

    private static String code(MockHttpServletResponse response) throws Exception {
        return JsonPath.read(response.getContentAsString(), "$.code");
    }
}
