package org.facheng.identity.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.facheng.identity.Directory;
import org.facheng.platform.Ids;
import org.facheng.testing.Browser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A context of its own: an installation without anybody. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "facheng.demo=false")
class SetupTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Setup setup;

    @Autowired
    Directory directory;

    @Test
    void the_code_makes_the_first_administrator_once() throws Exception {
        assertThat(directory.userByName("handler1")).isEmpty();
        Browser browser = new Browser(mvc, "setup-" + Ids.newId());
        browser.get("/api/session");
        assertThat(browser.get("/api/session").getContentAsString()).contains("\"mail\":\"NONE\"");
        assertThat(browser.get("/api/setup").getContentAsString()).isEqualTo("{\"open\":true}");
        String replaced = setup.newCode();
        String code = setup.newCode();

        assertThat(setUp(browser, replaced, "root1").getStatus()).isEqualTo(422);
        assertThat(setUp(browser, code, "root1").getStatus()).isEqualTo(201);
        MockHttpServletResponse again = setUp(browser, code, "root2");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(again.getContentAsString(), "$.code")).isEqualTo("setup_done");
        assertThat(browser.get("/api/setup").getContentAsString()).isEqualTo("{\"open\":false}");

        assertThat(browser.signIn("root1", "correct-horse-1").getContentAsString())
                .contains("ADMIN");
        assertThat(browser.post(
                                "/api/users",
                                Map.of(
                                        "username",
                                        "Wang.Li",
                                        "password",
                                        "long-enough-1",
                                        "displayName",
                                        "登记员",
                                        "unit",
                                        "政策法规司",
                                        "roles",
                                        new String[] {"REGISTRAR"}))
                        .getStatus())
                .isEqualTo(201);
        assertThat(new Browser(mvc, "office-" + Ids.newId())
                        .signIn("wang.li", "long-enough-1")
                        .getStatus())
                .isEqualTo(200);
    }

    private static MockHttpServletResponse setUp(Browser browser, String code, String username) throws Exception {
        return browser.post(
                "/api/setup",
                Map.of("code", code, "username", username, "password", "correct-horse-1", "displayName", "管理员"));
    }
}
