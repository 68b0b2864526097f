package org.facheng.identity.internal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.identity.internal.account.NewAccount;
import org.facheng.platform.Ids;
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
class ForgottenPasswordTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    private final String email = Ids.newId() + "@example.org";
    private Browser browser;

    @BeforeEach
    void a_citizen_who_signed_in_somewhere() throws Exception {
        TestMail.start();
        accounts.create(NewAccount.citizen(email, "申请人", null), "the-old-password");
        browser = new Browser(mvc, "citizen-" + email);
        browser.get("/api/session");
    }

    @Test
    void the_code_sent_sets_another_password_once_and_ends_every_session() throws Exception {
        Browser elsewhere = new Browser(mvc, "elsewhere-" + email);
        elsewhere.signIn(email, "the-old-password");
        assertThat(ask(email).getStatus()).isEqualTo(202);
        String code = lastCode();
        assertThat(set(code, "weak").getStatus()).isEqualTo(422);
        assertThat(set(code, "the-new-password").getStatus()).isEqualTo(204);
        assertThat(set(code, "a-third-password").getStatus()).isEqualTo(422);

        assertThat(elsewhere.get("/api/session").getContentAsString()).contains("\"authenticated\":false");
        assertThat(browser.signIn(email, "the-old-password").getStatus()).isEqualTo(401);
        assertThat(browser.signIn(email, "the-new-password").getStatus()).isEqualTo(200);
    }

    @Test
    void after_five_wrong_guesses_even_the_right_code_is_worth_nothing() throws Exception {
        ask(email);
        for (int i = 0; i < 5; i++) {
            assertThat(set("xxxxxx", "the-new-password").getStatus()).isEqualTo(422);
        }
        assertThat(set(lastCode(), "the-new-password").getStatus()).isEqualTo(422);
    }

    @Test
    void whoever_asks_for_an_unknown_address_learns_nothing_and_gets_no_code() throws Exception {
        String unknown = Ids.newId() + "@example.org";
        assertThat(ask(unknown).getStatus()).isEqualTo(202);
        assertThat(TestMail.lastText(unknown)).contains("没有注册账号").doesNotContainPattern("\\d{6}");
    }

    @Test
    void codes_are_sent_at_most_once_a_minute() throws Exception {
        ask(email);
        assertThat(ask(email).getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse ask(String to) throws Exception {
        return browser.post("/api/portal/password/code", Map.of("email", to));
    }

    private MockHttpServletResponse set(String code, String password) throws Exception {
        return browser.post("/api/portal/password", Map.of("email", email, "code", code, "password", password));
    }

    private String lastCode() {
        Matcher code = Pattern.compile("\\d{6}").matcher(TestMail.lastText(email));
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
