package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address of the interface, tried by everybody who has nothing to do with a case: another citizen, people of other bodies, nobody at
 * all. To them the case does not exist.
 */
@FachengTest(properties = {"facheng.demo=true", "facheng.development=true", "facheng.time-machine=true"})
class ForeignObjectsTest {

    private static final List<String> STRANGERS =
            List.of("citizen2", "handler11", "director11", "handler21", "director21");

    private static final Map<String, Object> BODIES = Map.of(
            "/api/tasks/{id}/complete", Map.of("outcome", "ADMIT", "form", Map.of()),
            "/api/tasks/{id}/assign", Map.of("username", "handler2", "reason", "分工"),
            "/api/tasks/{id}/draft", Map.of("data", Map.of("remarks", "草稿")),
            "/api/cases/{caseNo}/actions/{action}/draft", Map.of("data", Map.of("form", Map.of())),
            "/api/portal/cases/{receiptNo}/actions/{action}/draft", Map.of("data", Map.of("form", Map.of())),
            "/api/cases/{caseNo}/actions/{action}", Map.of("form", Map.of("username", "handler2", "reason", "分工")),
            "/api/portal/cases/{receiptNo}/actions/{action}", Map.of("form", Map.of("statement", "补正")));

    private final JsonMapper json = new JsonMapper();

    @Autowired
    MockMvc mvc;

    private Map<String, String> objects;

    @Test
    void to_strangers_a_case_does_not_exist() throws Exception {
        objects = aCaseOfSomebodyElse();
        var wrong = new ArrayList<String>();
        for (String stranger : STRANGERS) {
            var user = ApiUser.signedIn(mvc, stranger);
            eachObjectAddress((method, path) -> {
                var answer = call(user, method, path);
                if (answer.status() != 403 && answer.status() != 404) {
                    wrong.add("%s %s as %s: %d %s".formatted(method, path, stranger, answer.status(), answer.body()));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_signing_in_nothing_of_a_case_is_to_be_had() throws Exception {
        objects = aCaseOfSomebodyElse();
        var wrong = new ArrayList<String>();
        var nobody = ApiUser.nobody(mvc);
        eachObjectAddress((method, path) -> {
            var answer = call(nobody, method, path);
            if (answer.status() != 401) {
                wrong.add("%s %s: %d %s".formatted(method, path, answer.status(), answer.body()));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void lists_never_show_a_strangers_case() throws Exception {
        objects = aCaseOfSomebodyElse();
        for (String stranger : STRANGERS) {
            var user = ApiUser.signedIn(mvc, stranger);
            for (String list : List.of(
                    "/api/inbox?view=all",
                    "/api/cases",
                    "/api/portal/cases",
                    "/api/supervision/board",
                    "/api/supervision/deadlines")) {
                assertThat(user.get(list).body().toString())
                        .as("%s as %s", list, stranger)
                        .doesNotContain(objects.get("caseNo"));
            }
        }
    }

    private interface Address {
        void call(HttpMethod method, String path);
    }

    private void eachObjectAddress(Address address) throws Exception {
        JsonNode paths = json.readTree(Files.readString(Path.of("../../docs/api/openapi.json")))
                .path("paths");
        int tried = 0;
        for (var path : paths.properties()) {
            if (objects.keySet().stream().anyMatch(name -> path.getKey().contains("{" + name + "}"))
                    && !path.getKey().contains("/drafts/")) {
                for (String method : path.getValue().propertyNames()) {
                    address.call(HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT)), path.getKey());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(15);
    }

    private ApiUser.Answer call(ApiUser user, HttpMethod method, String path) {
        var concrete = path;
        for (var object : objects.entrySet()) {
            var value = object.getKey().equals("id") && !path.startsWith("/api/tasks/")
                    ? objects.get("deadlineId")
                    : object.getValue();
            concrete = concrete.replace("{" + object.getKey() + "}", value);
        }
        return user.send(MockMvcRequestBuilders.request(method, java.net.URI.create(encoded(concrete)))
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"0\"")
                .content(json.writeValueAsString(BODIES.getOrDefault(path, Map.of()))));
    }

    private static String encoded(String path) {
        return org.springframework.web.util.UriUtils.encodePath(path, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Map<String, String> aCaseOfSomebodyElse() {
        var receipt = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        var caseNo = receipt.path("caseNo").asString();
        var task = ApiUser.signedIn(mvc, "director1")
                .get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .path("items")
                .path(0);
        return Map.of(
                "caseNo",
                caseNo,
                "receiptNo",
                receipt.path("receiptNo").asString(),
                "id",
                task.path("id").asString(),
                "deadlineId",
                receipt.path("deadlines").path(0).path("id").asString(),
                "action",
                "reassign",
                "version",
                "1");
    }
}
