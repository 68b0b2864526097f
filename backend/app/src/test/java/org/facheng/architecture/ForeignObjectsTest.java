package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.procedure.definition.Procedures;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address of the interface with an object in it, tried with a valid body by everybody: strangers, to whom the object does not exist;
 * people of the body without the right; the respondent before and after it is told; and, last, by those whose right it is.
 */
@FachengTest
class ForeignObjectsTest {

    private static final List<String> OTHER_BODIES =
            List.of("handler11", "director11", "reviewer11", "head11", "handler21", "director21");

    /** What is answered to somebody who may do it in principle, but not with this task or not now. */
    private static final Set<Integer> NOT_THIS_ONE = Set.of(403, 409, 422);

    private final JsonMapper json = new JsonMapper();

    @Autowired
    MockMvc mvc;

    @Autowired
    Procedures procedures;

    private final Map<String, String> versions = new HashMap<>();
    private Office office;
    private ApiUser nobody;
    private List<String> wrong;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
        nobody = ApiUser.nobody(mvc);
        wrong = new ArrayList<>();
    }

    @ParameterizedTest
    @EnumSource
    void an_object_is_there_only_for_those_whose_it_is(KnownCase.State state) {
        var file = KnownCase.in(state, office);
        var rows = objects().filter(row -> reachable(row, file)).toList();
        rows.forEach(row -> everybodyElse(row, file));
        assertThat(wrong).isEmpty();
        rows.forEach(row -> thoseWhoMay(row, file));
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_address_is_in_the_table() throws Exception {
        var described = new TreeSet<String>();
        json.readTree(Files.readString(Path.of("../../docs/api/openapi.json")))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        var inTheTables = Stream.concat(
                        objects().map(AccessRow::inTheDescription), GeneralAccessTest.ADDRESSES.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inTheTables).isEqualTo(described);
    }

    @Test
    void every_act_of_every_procedure_is_in_the_table() {
        var declared = procedures.all().stream()
                .flatMap(procedure -> procedure.actions().stream())
                .map(action -> action.key())
                .collect(Collectors.toSet());
        assertThat(objects()
                        .filter(row -> row.path().startsWith("/api/cases/"))
                        .map(AccessRow::action)
                        .filter(action -> action != null)
                        .collect(Collectors.toSet()))
                .isEqualTo(declared);
    }

    private static Stream<AccessRow> objects() {
        return Stream.concat(AccessRow.objects().stream(), ActRows.all().stream());
    }

    private void everybodyElse(AccessRow row, KnownCase file) {
        expect(row, file, null, Set.of(401));
        if (row.atThePortal()) {
            if (row.allowed().isEmpty()) {
                expect(row, file, "citizen1", Set.of(404));
            }
            expect(row, file, "citizen2", row.writesOwnNumber() ? Set.of(200, 204) : Set.of(404));
            Stream.concat(AccessRow.MINISTRY.stream(), OTHER_BODIES.stream())
                    .forEach(person -> expect(row, file, person, Set.of(403)));
            return;
        }
        List.of("citizen1", "citizen2").forEach(person -> expect(row, file, person, Set.of(403)));
        OTHER_BODIES.forEach(person -> expect(row, file, person, Set.of(404)));
        AccessRow.MINISTRY.stream()
                .filter(person -> !may(row, file, person))
                .forEach(person -> expect(row, file, person, refusal(row, person)));
    }

    private void thoseWhoMay(AccessRow row, KnownCase file) {
        boolean now = row.reads() || row.atThePortal() || row.keepsForm() || file.state() != KnownCase.State.CLOSED;
        boolean told = file.state() == KnownCase.State.ANSWERED;
        if (!row.atThePortal()) {
            expect(row, file, "respondent1", told ? respondent(row) : Set.of(404));
        }
        if (row.reads()) {
            row.allowed().forEach(person -> expect(row, file, person, Set.of(200)));
        } else if (row.owner() != null) {
            var owner = AccessRow.HOLDER.equals(row.owner()) ? file.id("holder") : row.owner();
            expect(row, file, owner, now ? Set.of(200, 204) : NOT_THIS_ONE);
        } else {
            row.allowed().forEach(person -> expect(row, file, person, NOT_THIS_ONE));
        }
    }

    /** Acts of its own are open to it, if not at this moment. */
    private static Set<Integer> respondent(AccessRow row) {
        if (row.keepsForm()) {
            return Set.of(200, 204);
        }
        return row.reads() || row.respondent() != 200 ? Set.of(row.respondent()) : Set.of(404, 409, 422);
    }

    private static Set<Integer> refusal(AccessRow row, String person) {
        boolean taskOfAnother = row.path().startsWith("/api/tasks/") && AccessRow.CASEWORK.contains(person);
        return taskOfAnother ? NOT_THIS_ONE : Set.of(403);
    }

    private static boolean may(AccessRow row, KnownCase file, String person) {
        return row.allowed().contains(person)
                || row.allowed().contains(AccessRow.HOLDER) && person.equals(file.id("holder"));
    }

    private boolean reachable(AccessRow row, KnownCase file) {
        boolean known = row.action() == null
                || procedures.all().stream()
                        .filter(procedure -> procedure.key().equals(file.procedure()))
                        .flatMap(procedure -> procedure.actions().stream())
                        .anyMatch(action -> action.key().equals(row.action()));
        return known
                && (!row.atThePortal() || file.state() != KnownCase.State.SUED)
                && (file.id("document") != null || !row.needsDocument())
                && Stream.of("reviewed", "opened", "withheld", "paper")
                        .allMatch(name -> file.id(name) != null || !row.path().contains("{" + name + "}"));
    }

    private void expect(AccessRow row, KnownCase file, String person, Set<Integer> statuses) {
        var user = person == null ? nobody : office.as(person);
        var answer = call(user, row, file);
        if (!statuses.contains(answer.status())) {
            wrong.add("%s %s %s as %s in %s: %d instead of %s %s"
                    .formatted(
                            row.method(),
                            row.path(),
                            row.action() == null ? "" : row.action(),
                            person,
                            file.state(),
                            answer.status(),
                            statuses,
                            answer.status() == 200 ? "" : answer.body()));
        }
    }

    private ApiUser.Answer call(ApiUser user, AccessRow row, KnownCase file) {
        var path = row.path();
        for (var name : List.of(
                "caseNo",
                "receiptNo",
                "task",
                "deadline",
                "document",
                "material",
                "draft",
                "reviewed",
                "opened",
                "withheld",
                "paper")) {
            path = path.replace("{" + name + "}", String.valueOf(file.id(name)));
        }
        path = path.replace("{action}", String.valueOf(row.action()));
        var request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(row.method()), URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        if (row.reads()) {
            return user.send(request);
        }
        var answer = user.send(request.contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", version(row, file))
                .content(json.writeValueAsString(row.body().apply(file))));
        if (answer.status() < 300) {
            versions.clear();
        }
        return answer;
    }

    /** The version last seen: what is refused changes none, which {@link #call} relies on. */
    private String version(AccessRow row, KnownCase file) {
        if (row.keepsForm()) {
            return "\"0\"";
        }
        if (row.path().contains("{task}")) {
            return version("/api/tasks/" + file.id("task"), "admin1");
        }
        return row.path().contains("{draft}")
                ? version("/api/portal/drafts/" + file.id("draft"), "citizen1")
                : version("/api/cases/" + file.id("caseNo"), "director1");
    }

    private String version(String path, String reader) {
        return versions.computeIfAbsent(
                path,
                unseen -> "\""
                        + office.as(reader).get(path).body().path("version").asInt() + "\"");
    }
}
