package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case of an informer (信访工作条例第三十条第三款), asked for at every address by the people of several reported units, whatever their role, by a
 * person who is reported by name, and by one who keeps out of it: every answer is the one about a case that was never filed.
 */
// A register of its own: it counts what it hides.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=informers")
class InformersTest {

    private static final String REPORTED = "工业和信息化部信息通信管理局";
    private static final String ELSEWHERE = "江苏省通信管理局";

    /** Reported by name, of the unit that handles the case. */
    private static final String PERSON = "reported.person";

    private static final String HANDLING = "工业和信息化部政策法规司";
    private static final Set<String> ROLES =
            Set.of("REGISTRAR", "REVIEWER", "ORGAN_DIRECTOR", "HEAD", "SUPERVISOR", "ADMIN");

    /** What is counted over all bodies together, which says nothing of one of them. */
    private static final Set<String> OF_THE_WHOLE = Set.of("GET /api/audit/verify");

    private final JsonMapper json = new JsonMapper();

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Office office;
    private KnownCase file;
    private List<String> reported;

    @BeforeEach
    void an_informers_case() {
        office = new Office(mvc);
        file = KnownCase.in(KnownCase.State.ANSWERED, office);
        reported = Stream.of(
                        ROLES.stream().map(this::colleague),
                        Stream.of(account(PERSON, HANDLING, List.copyOf(ROLES))),
                        Stream.of(account("reported.elsewhere", ELSEWHERE, List.of("ORGAN_DIRECTOR"))),
                        Stream.of("respondent1"))
                .flatMap(people -> people)
                .toList();
        var recusal = Map.of("username", file.id("other"), "ground", "interest", "reason", "系被反映人近亲属");
        office.as("head1")
                .post("/api/cases/{caseNo}/actions/recuse", Map.of("form", recusal), file.id("caseNo"))
                .ok();
        transaction.executeWithoutResult(status -> {
            var kept = cases.byNo(file.id("caseNo")).orElseThrow();
            database.update(
                    """
                INSERT INTO pr_hearing (id, case_id, unit_id, stage, held_on, appointed_on, held_at, online, called, attendees, state, sequence, changed_at)
                VALUES (?, ?, ?, 'hearing', CURRENT_DATE, CURRENT_DATE, '09:30', 0, 0, '[]', 'SET', 0, NOW(6))""",
                    UUID.randomUUID().toString(),
                    kept.id(),
                    kept.handlingUnitId());
            cases.keepSecret(
                    kept.id(),
                    List.of(
                            directory.unitByName(ELSEWHERE).orElseThrow().id(),
                            kept.respondentUnitId(),
                            directory.userByName(PERSON).orElseThrow().id()));
        });
    }

    @Test
    void every_address_of_it_answers_as_if_it_had_never_been_filed() {
        var wrong = new ArrayList<String>();
        var strangers =
                Stream.concat(reported.stream(), Stream.of(file.id("other"))).toList();
        Stream.concat(AccessRow.objects().stream(), ActRows.all().stream())
                .filter(row -> !row.atThePortal())
                .forEach(row -> strangers.forEach(person -> {
                    var asked = call(row, person, file.id("caseNo"), file.id("task"));
                    var unknown = call(
                            row, person, "工信复〔2026〕999999号", UUID.randomUUID().toString());
                    if (asked.status() != unknown.status() || !said(asked).equals(said(unknown))) {
                        wrong.add("%s %s %s as %s: %d %s, but of an unknown case %d %s"
                                .formatted(
                                        row.method(),
                                        row.path(),
                                        row.action() == null ? "" : row.action(),
                                        person,
                                        asked.status(),
                                        said(asked),
                                        unknown.status(),
                                        said(unknown)));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_list_and_no_count_shows_it() {
        var strangers =
                Stream.concat(reported.stream(), Stream.of(file.id("other"))).toList();
        var lists = Stream.concat(
                GeneralAccessTest.ADDRESSES.keySet().stream()
                        .filter(address -> address.startsWith("GET ") && !OF_THE_WHOLE.contains(address))
                        .map(address -> address.substring(4)
                                .replaceAll("\\{year}", "2026")
                                .replaceAll("\\{\\w+}", "nothing")),
                Stream.of(
                        "/api/inbox?view=all&limit=100",
                        "/api/inbox?view=group&limit=100",
                        "/api/inbox?view=mine&limit=100",
                        "/api/inbox?view=all&q=" + file.id("caseNo"),
                        "/api/cases?limit=100",
                        "/api/cases?level=on-time&limit=100",
                        "/api/cases?q=" + file.id("caseNo"),
                        "/api/cases?q=" + file.id("receiptNo"),
                        "/api/disputes?documentNo=" + file.id("caseNo")));
        var wrong = new ArrayList<String>();
        lists.forEach(list -> strangers.forEach(person -> {
            var answer = office.as(person)
                    .get(UriUtils.encodePath(list, StandardCharsets.UTF_8).replace("%3F", "?"));
            var text = new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
            if (text.contains(file.id("caseNo")) || text.contains(file.id("receiptNo"))) {
                wrong.add("%s as %s: %s".formatted(list, person, text));
            }
        }));
        assertThat(wrong).isEmpty();
        var director = named("ORGAN_DIRECTOR");
        assertThat(counted(office.as(director)))
                .isEqualTo(
                        counted(office.as("director1")) - count("SELECT COUNT(*) FROM cf_case WHERE secret AND open"));
        assertThat(inAll(office.as(director)))
                .isEqualTo(
                        inAll(office.as("director1"))
                                - count(
                                        "SELECT COUNT(*) FROM ib_item i JOIN cf_case c ON c.id = i.case_id WHERE c.secret AND i.open"));
    }

    private int count(String statement) {
        return database.queryForObject(statement, Integer.class);
    }

    @Test
    void those_who_handle_it_and_its_informer_still_have_it() {
        for (String person : List.of("registrar1", "director1", "supervisor1", file.id("holder"))) {
            assertThat(office.as(person)
                            .get("/api/cases/{caseNo}", file.id("caseNo"))
                            .status())
                    .as(person)
                    .isEqualTo(200);
        }
        assertThat(office.as("citizen1")
                        .get("/api/portal/cases/{receiptNo}", file.id("receiptNo"))
                        .status())
                .isEqualTo(200);
    }

    private ApiUser.Answer call(AccessRow row, String person, String caseNo, String task) {
        var path = row.path()
                .replace("{caseNo}", caseNo)
                .replace("{task}", task)
                .replace("{action}", String.valueOf(row.action()));
        for (var name : List.of("deadline", "document", "material", "draft", "reviewed", "opened", "withheld")) {
            path = path.replace("{" + name + "}", String.valueOf(file.id(name)));
        }
        var request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(row.method()), URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        return office.as(person)
                .send(
                        row.reads()
                                ? request
                                : request.contentType(MediaType.APPLICATION_JSON)
                                        .header("If-Match", "\"1\"")
                                        .content(json.writeValueAsString(
                                                row.body().apply(file))));
    }

    /** What was said, without the address it was said at. */
    private static JsonNode said(ApiUser.Answer answer) {
        return answer.body() instanceof ObjectNode body ? body.deepCopy().without("instance") : answer.body();
    }

    private static int counted(ApiUser user) {
        return user.get("/api/supervision/board")
                .ok()
                .path("rows")
                .valueStream()
                .mapToInt(row -> row.path("count").asInt())
                .sum();
    }

    private static int inAll(ApiUser user) {
        return user.get("/api/inbox?view=all").ok().at("/counts/all").asInt();
    }

    private static String named(String role) {
        return "reported." + role.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    /** Somebody of a reported unit. */
    private String colleague(String role) {
        return account(named(role), REPORTED, List.of(role));
    }

    private String account(String username, String unit, List<String> roles) {
        var account = Map.of(
                "username",
                username,
                "password",
                ApiUser.PASSWORD,
                "displayName",
                "人员" + username,
                "unit",
                unit,
                "roles",
                roles);
        var answer = office.as("admin1").post("/api/users", account);
        assertThat(answer.status()).isIn(201, 409);
        return username;
    }
}
