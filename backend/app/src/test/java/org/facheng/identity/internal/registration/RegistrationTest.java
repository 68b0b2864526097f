package org.facheng.identity.internal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facheng.platform.Ids;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.Browser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.TestMail;
import org.facheng.testing.WithMailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
@WithMailServer
class RegistrationTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    private final String email = Ids.newId() + "@example.org";
    private Browser browser;

    @BeforeEach
    void a_browser_of_its_own() throws Exception {
        browser = new Browser(mvc, "citizen-" + Ids.newId());
        browser.get("/api/session");
    }

    @Test
    void the_code_sent_makes_the_account_and_the_address_signs_in() throws Exception {
        assertThat(askForCode(email.toUpperCase()).getStatus()).isEqualTo(202);
        MockHttpServletResponse made = register(lastCode(), "a-good-password");
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(JsonPath.<String>read(made.getContentAsString(), "$.username"))
                .isEqualTo(email);

        assertThat(browser.signIn(email, "a-good-password").getContentAsString())
                .contains("CITIZEN");
    }

    @Test
    void a_code_makes_one_account() throws Exception {
        askForCode(email);
        String code = lastCode();
        register(code, "a-good-password");
        assertCodeWrong(register(code, "a-good-password"));
    }

    @Test
    void after_five_wrong_guesses_even_the_right_code_is_worth_nothing() throws Exception {
        askForCode(email);
        for (int i = 0; i < 5; i++) {
            assertCodeWrong(register("xxxxxx", "a-good-password"));
        }
        assertCodeWrong(register(lastCode(), "a-good-password"));
    }

    @Test
    void a_code_is_worth_nothing_after_a_quarter_of_an_hour() throws Exception {
        askForCode(email);
        clock.set(clock.instant().plus(Duration.ofMinutes(15)).plusSeconds(5));
        assertCodeWrong(register(lastCode(), "a-good-password"));
    }

    @Test
    void a_weak_password_does_not_use_up_the_code() throws Exception {
        askForCode(email);
        MockHttpServletResponse weak = register(lastCode(), "weak");
        assertThat(JsonPath.<String>read(weak.getContentAsString(), "$.code")).isEqualTo("password_weak");
        assertThat(register(lastCode(), "a-good-password").getStatus()).isEqualTo(201);
    }

    @Test
    void codes_are_sent_at_most_once_a_minute() throws Exception {
        askForCode(email);
        MockHttpServletResponse again = askForCode(email);
        assertThat(again.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(again.getHeader("Retry-After"))).isBetween(1, 61);
    }

    @Test
    void whoever_asks_for_a_known_address_learns_nothing_and_its_owner_is_told() throws Exception {
        askForCode(email);
        register(lastCode(), "a-good-password");
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));

        assertThat(askForCode(email).getStatus()).isEqualTo(202);
        assertThat(TestMail.lastText(email)).contains("已注册").doesNotContain("验证码");
    }

    private MockHttpServletResponse askForCode(String to) throws Exception {
        return browser.post("/api/portal/registration/code", Map.of("email", to));
    }

    private MockHttpServletResponse register(String code, String password) throws Exception {
        return browser.post(
                "/api/portal/registration",
                Map.of("email", email, "code", code, "password", password, "displayName", "𠮷田商店"));
    }

    private String lastCode() throws Exception {
        Matcher code = Pattern.compile("\\d{6}").matcher(TestMail.lastText(email));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static void assertCodeWrong(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<String>read(response.getContentAsString(), "$.code"))
                .isEqualTo("code_wrong");
    }
}
