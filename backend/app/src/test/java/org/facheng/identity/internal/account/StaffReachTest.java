package org.facheng.identity.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** An administrator keeps the accounts of the own body and of those below it; all others are not there. */
// Accounts of its own: others share out work among the people of a unit.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=accounts")
class StaffReachTest {

    private static final String ABOVE = "政策法规司";
    private static final String OWN = "江苏省通信管理局";
    private static final String BESIDE = "广东省通信管理局";

    @Autowired
    MockMvc mvc;

    private ApiUser top;
    private ApiUser below;

    @BeforeEach
    void an_administrator_of_a_body_below_the_ministry() {
        var office = new Office(mvc);
        top = office.as("admin1");
        if (top.get("/api/accounts?q=admin11").ok().path("items").isEmpty()) {
            top.post("/api/users", account("admin11", OWN, "ADMIN")).ok();
        }
        below = office.as("admin11");
    }

    @Test
    void the_list_and_the_units_are_those_of_the_own_body() {
        assertThat(Pages.all(below, "/api/accounts"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("unit").asString()).startsWith(OWN));
        assertThat(below.get("/api/accounts/units").ok().valueStream().map(JsonNode::asString))
                .contains(OWN)
                .doesNotContain(ABOVE, BESIDE);
        assertThat(top.get("/api/accounts/units").ok().valueStream().map(JsonNode::asString))
                .contains(OWN, ABOVE, BESIDE);
    }

    @Test
    void accounts_of_others_are_neither_changed_nor_closed_nor_given_a_code() {
        for (var other : List.of("handler1", "admin1", "handler21")) {
            assertThat(below.put("/api/accounts/{name}", change(OWN, "ADMIN"), null, other)
                            .status())
                    .isEqualTo(404);
            for (var act : List.of("close", "reopen", "code")) {
                assertThat(below.post("/api/accounts/{name}/" + act, Map.of(), other)
                                .status())
                        .as("%s %s", act, other)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void nobody_is_added_to_another_body_or_moved_there() {
        assertThat(below.post("/api/accounts", account("spy-1", ABOVE, "HANDLER"))
                        .refused(422))
                .isEqualTo("unknown_unit");
        assertThat(below.post("/api/users", account("spy-1", BESIDE, "HANDLER")).refused(422))
                .isEqualTo("unknown_unit");
        assertThat(below.put("/api/accounts/handler11", change(ABOVE, "HANDLER"), null)
                        .refused(422))
                .isEqualTo("unknown_unit");
    }

    @Test
    void the_ministry_is_never_left_to_an_administrator_of_a_body_below_it() {
        assertThat(top.put("/api/accounts/admin1", change(ABOVE, "HANDLER"), null)
                        .refused(409))
                .isEqualTo("last_administrator");
        below.put("/api/accounts/admin11", change(OWN, "ADMIN", "SUPERVISOR"), null)
                .ok();
    }

    private static Map<String, ?> account(String username, String unit, String role) {
        return Map.of(
                "username",
                username,
                "password",
                DemoAccounts.PASSWORD,
                "displayName",
                "管理员",
                "unit",
                unit,
                "roles",
                List.of(role));
    }

    private static Map<String, ?> change(String unit, String... roles) {
        return Map.of("displayName", "管理员", "unit", unit, "roles", List.of(roles));
    }
}
