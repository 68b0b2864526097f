package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in the place of something another may have changed meanwhile names the version it was made from: a PUT must, an act (a POST) at
 * a task or a case may. Nobody overwrites what they have not seen.
 */
@FachengTest
class VersionedResourcesTest {

    /** Of these there is one state, and whoever sets it knows it. */
    private static final Set<String> WITHOUT_VERSIONS =
            Set.of("PUT /api/accounts/{username}", "PUT /api/leaders/{id}", "PUT /api/dev/clock");

    private static final String STALE = "\"4711\"";

    /** Who overwrites or acts, and with what: nothing that others who share the register would find changed. */
    private record Write(String person, Object body) {}

    private static final Map<String, Write> OVERWRITINGS = Map.of(
            "PUT /api/tasks/{id}/draft", new Write("holder", Map.of("data", Map.of("remarks", "草稿"))),
            "PUT /api/cases/{caseNo}/actions/{action}/draft", new Write("director1", Map.of("data", Map.of())),
            "PUT /api/competence/{subject}",
                    new Write("admin1", Map.of("place", "ADMINISTRATION", "route", "handle", "atOnce", false)),
            "PUT /api/higher-bodies/{body}",
                    new Write("admin1", Map.of("department", "中华人民共和国工业和信息化部", "confirmed", false)),
            "PUT /api/registration-draft", new Write("handler3", Map.of("data", Map.of())),
            "PUT /api/portal/drafts/{id}",
                    new Write("citizen1", Map.of("procedure", "reconsideration", "form", Map.of())),
            "PUT /api/portal/cases/{receiptNo}/actions/{action}/draft",
                    new Write("citizen1", Map.of("data", Map.of())));

    private static final Map<String, Write> ACTS = Map.of(
            "POST /api/tasks/{id}/assign", new Write("director1", Map.of("username", "handler3", "reason", "分工")),
            "POST /api/tasks/{id}/hold", new Write("holder", Map.of("reason", "等待材料")),
            "POST /api/tasks/{id}/take-up", new Write("holder", Map.of()),
            "POST /api/tasks/{id}/release", new Write("holder", Map.of()),
            "POST /api/tasks/{id}/claim", new Write("handler3", Map.of()),
            "POST /api/tasks/{id}/complete",
                    new Write("holder", Map.of("outcome", "ADMIT", "form", Map.of("remarks", "符合"))),
            "POST /api/cases/{caseNo}/actions/{action}",
                    new Write("director1", Map.of("form", Map.of("username", "handler3", "reason", "分工"))));

    private final JsonMapper json = new JsonMapper();

    @Autowired
    MockMvc mvc;

    private Office office;
    private KnownCase file;
    private String draft;

    @BeforeEach
    void a_case_under_review() {
        office = new Office(mvc);
        file = KnownCase.in(KnownCase.State.FILED, office);
        draft = UUID.randomUUID().toString();
    }

    @Test
    void every_address_that_overwrites_or_takes_a_version_is_tried_here() throws Exception {
        var known = new TreeSet<String>(OVERWRITINGS.keySet());
        known.addAll(ACTS.keySet());
        known.addAll(WITHOUT_VERSIONS);
        assertThat(known).isEqualTo(described());
    }

    @Test
    void an_overwriting_without_the_version_is_refused_and_so_is_one_of_an_old_state() {
        OVERWRITINGS.forEach((address, write) -> {
            var version = stored(address, write);
            assertThat(send(address, write, null).refused(428)).as(address).isEqualTo("precondition_required");
            var stale = send(address, write, STALE);
            assertThat(stale.refused(412)).as(address).isEqualTo("stale");
            assertThat("\"" + stale.body().path("version").asInt() + "\"")
                    .as(address)
                    .isEqualTo(version);
            assertThat(stale.body().has("current")).as(address).isTrue();
            send(address, write, version).ok();
        });
    }

    @Test
    void the_first_draft_of_a_task_overwrites_nothing_and_needs_no_version() {
        var address = "PUT /api/tasks/{id}/draft";
        assertThat(send(address, OVERWRITINGS.get(address), STALE).refused(412)).isEqualTo("stale");
        send(address, OVERWRITINGS.get(address), null).ok();
        assertThat(send(address, OVERWRITINGS.get(address), null).refused(428)).isEqualTo("precondition_required");
    }

    @Test
    void an_act_on_an_old_state_is_refused_and_shows_the_present_one() {
        ACTS.keySet().stream().filter(address -> !inAnotherState(address)).forEach(this::refusedWhenStale);
        post("hold", "等待材料");
        refusedWhenStale("POST /api/tasks/{id}/take-up");
        post("release", "");
        refusedWhenStale("POST /api/tasks/{id}/claim");
    }

    /** Acts that leave a task as it is unless it is set aside, or waits for somebody. */
    private static boolean inAnotherState(String address) {
        return address.endsWith("/take-up") || address.endsWith("/claim");
    }

    private void post(String act, String reason) {
        office.as(file.id("holder"))
                .post("/api/tasks/{id}/" + act, Map.of("reason", reason), file.id("task"))
                .ok();
    }

    private void refusedWhenStale(String address) {
        var stale = send(address, ACTS.get(address), STALE);
        assertThat(stale.refused(412)).as(address).isEqualTo("stale");
        assertThat(stale.body().has("current")).as(address).isTrue();
    }

    /** Stores something there and gives its version. A first draft needs none; of a task it may name the task's. */
    private String stored(String address, Write write) {
        var seen = send(address.replace("PUT", "GET").replaceFirst("(/tasks/.*)/draft", "$1"), write, null);
        var stored = send(address, write, seen.status() == 200 ? seen.response().getHeader("ETag") : null);
        stored.ok();
        return stored.response().getHeader("ETag");
    }

    private ApiUser.Answer send(String address, Write write, String version) {
        var parts = address.split(" ");
        var act = parts[1].contains("/portal/") ? "submit-evidence" : "reassign";
        var path = parts[1].replace("{id}", parts[1].contains("/drafts/") ? draft : file.id("task"))
                .replace("{caseNo}", file.id("caseNo"))
                .replace("{receiptNo}", file.id("receiptNo"))
                .replace("{action}", act)
                .replace("{subject}", "coverage")
                .replace("{body}", "jsca");
        var request = MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(parts[0]), URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(write.body()));
        var person = "holder".equals(write.person()) ? file.id("holder") : write.person();
        return office.as(person).send(version == null ? request : request.header("If-Match", version));
    }

    /** Every PUT, and whatever else takes {@code If-Match}, as openapi.json names it. */
    private Set<String> described() throws Exception {
        return json.readTree(Files.readString(Path.of("../../docs/api/openapi.json")))
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> method.getKey().equals("put")
                                || method.getValue()
                                        .path("parameters")
                                        .valueStream()
                                        .anyMatch(p -> p.path("name").asString().equals("If-Match")))
                        .map(method -> method.getKey().toUpperCase() + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
