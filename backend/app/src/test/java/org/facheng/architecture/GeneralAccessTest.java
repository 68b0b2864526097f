package org.facheng.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The addresses without an object in them: who gets to them at all, and that no list shows a case of somebody else. */
@FachengTest
class GeneralAccessTest {

    private static final Set<String> EVERYBODY = Set.of("everybody, without signing in");
    private static final Set<String> CITIZENS = Set.of("citizen1", "citizen2");
    private static final Set<String> OTHER_HANDLERS = Set.of("handler11", "handler21");
    private static final Set<String> OTHER_BODIES = Set.of("handler11", "director11", "handler21", "director21");
    private static final Set<String> ORGANS = union(AccessRow.MINISTRY, OTHER_BODIES);
    private static final Set<String> COUNTER =
            union(OTHER_HANDLERS, Set.of("registrar1", "handler1", "handler2", "handler3"));
    private static final Set<String> LEADERS =
            union(OTHER_BODIES, union(COUNTER, Set.of("director1", "head1", "admin1")));
    private static final Set<String> ADMIN = Set.of("admin1");
    private static final Set<String> OVERSIGHT = Set.of("supervisor1", "admin1");
    private static final Set<String> PEOPLE = union(ORGANS, union(CITIZENS, Set.of("respondent1")));

    private static final Set<String> BOARD =
            Set.of("director1", "head1", "supervisor1", "admin1", "director11", "director21");

    /** Who may, by address as openapi.json names it. */
    static final Map<String, Set<String>> ADDRESSES = Map.ofEntries(
            entry("GET /api/accounts", ADMIN),
            entry("POST /api/accounts", ADMIN),
            entry("PUT /api/accounts/{username}", ADMIN),
            entry("POST /api/accounts/{username}/close", ADMIN),
            entry("POST /api/accounts/{username}/code", ADMIN),
            entry("POST /api/accounts/{username}/reopen", ADMIN),
            entry("GET /api/accounts/units", ADMIN),
            entry("GET /api/mail", ADMIN),
            entry("POST /api/mail/{id}/retry", ADMIN),
            entry("GET /api/notices", union(ORGANS, Set.of("respondent1"))),
            entry("POST /api/notices/read", union(ORGANS, Set.of("respondent1"))),
            entry("POST /api/notices/{id}/read", union(ORGANS, Set.of("respondent1"))),
            entry("GET /api/portal/notices", CITIZENS),
            entry("POST /api/portal/notices/read", CITIZENS),
            entry("POST /api/portal/notices/{id}/read", CITIZENS),
            entry("POST /api/portal/password", EVERYBODY),
            entry("POST /api/portal/password/code", EVERYBODY),
            entry("GET /api/registration-draft", COUNTER),
            entry("GET /api/registration-draft/last-way", COUNTER),
            entry("PUT /api/registration-draft", COUNTER),
            entry("DELETE /api/registration-draft", COUNTER),
            entry("POST /api/registration-draft/reading", COUNTER),
            entry("POST /api/session/password", PEOPLE),
            entry("POST /api/session/password-by-code", EVERYBODY),
            entry("GET /api/setup", EVERYBODY),
            entry("GET /api/audit/verify", OVERSIGHT),
            entry("GET /api/calendar/{year}", EVERYBODY),
            entry("GET /api/calendar/notices", OVERSIGHT),
            entry("POST /api/calendar/notices", OVERSIGHT),
            entry("POST /api/calendar/notices/reading", OVERSIGHT),
            entry("GET /api/calendar/notices/{id}", OVERSIGHT),
            entry("GET /api/calendar/notices/{id}/preview", OVERSIGHT),
            entry("POST /api/calendar/notices/{id}/approve", OVERSIGHT),
            entry("POST /api/calendar/notices/{id}/apply", OVERSIGHT),
            entry("POST /api/calendar/notices/{id}/withdraw", OVERSIGHT),
            entry("GET /api/cases", union(ORGANS, Set.of("respondent1"))),
            entry("GET /api/hearings", ORGANS),
            entry("GET /api/hearings.ics", ORGANS),
            entry("GET /api/hearings/{id}.ics", ORGANS),
            entry("GET /api/leaders", ORGANS),
            entry("POST /api/leaders", LEADERS),
            entry("PUT /api/leaders/{id}", LEADERS),
            entry("POST /api/leaders/{id}/close", LEADERS),
            entry("POST /api/leaders/{id}/absences", LEADERS),
            entry("DELETE /api/leaders/{id}/absences/{absenceId}", LEADERS),
            entry("GET /api/competence", ORGANS),
            entry("GET /api/competence/{subject}", ORGANS),
            entry("PUT /api/competence/{subject}", ADMIN),
            entry("GET /api/higher-bodies", ORGANS),
            entry("GET /api/higher-bodies/{body}", ORGANS),
            entry("PUT /api/higher-bodies/{body}", ADMIN),
            entry("GET /api/disputes", union(ORGANS, Set.of("respondent1"))),
            entry("GET /api/disputes/list", union(ORGANS, Set.of("respondent1"))),
            entry("POST /api/alike", COUNTER),
            entry("POST /api/cases", COUNTER),
            entry("POST /api/cases/import", Set.of("registrar1", "admin1")),
            entry("POST /api/deadlines/compute", EVERYBODY),
            entry("POST /api/deadlines/earliest-start", EVERYBODY),
            entry("GET /api/deadlines/rules", EVERYBODY),
            entry("GET /api/dev/clock", Set.of("admin1")),
            entry("PUT /api/dev/clock", Set.of("admin1")),
            entry("GET /api/inbox", union(ORGANS, Set.of("respondent1"))),
            entry("POST /api/portal/applications", CITIZENS),
            entry("POST /api/portal/applications/time", CITIZENS),
            entry("GET /api/portal/cases", CITIZENS),
            entry("GET /api/portal/decisions", EVERYBODY),
            entry("GET /api/portal/decisions.json", EVERYBODY),
            entry("GET /api/portal/decisions/{id}", EVERYBODY),
            entry("GET /api/portal/drafts", CITIZENS),
            entry("GET /api/portal/procedures", EVERYBODY),
            entry("POST /api/portal/registration", EVERYBODY),
            entry("POST /api/portal/registration/code", EVERYBODY),
            entry("POST /api/portal/uploads", CITIZENS),
            entry("GET /api/session", EVERYBODY),
            entry("POST /api/session", EVERYBODY),
            entry("DELETE /api/session", EVERYBODY),
            entry("POST /api/setup", EVERYBODY),
            entry("GET /api/supervision/board", BOARD),
            entry("GET /api/supervision/deadlines", BOARD),
            entry("GET /api/supervision/reports", BOARD),
            entry("GET /api/supervision/reports/{report}", BOARD),
            entry("GET /api/supervision/reports/{report}/cases", BOARD),
            entry("POST /api/supervision/urges", BOARD),
            entry("GET /api/supervision/workload", BOARD),
            entry("POST /api/tasks/bulk", union(ORGANS, Set.of("respondent1"))),
            entry("GET /api/supervision/incidents", BOARD),
            entry("POST /api/supervision/recount", Set.of("supervisor1", "admin1")),
            entry("POST /api/uploads", union(AccessRow.CASEWORK, union(OTHER_BODIES, Set.of("respondent1")))),
            entry("GET /api/users", ORGANS),
            entry("POST /api/users", Set.of("admin1")));

    private final JsonMapper json = new JsonMapper();

    @Autowired
    MockMvc mvc;

    @Test
    void an_address_opens_only_to_those_whose_work_it_is() {
        var office = new Office(mvc);
        var wrong = new ArrayList<String>();
        ADDRESSES.forEach((address, allowed) -> {
            if (allowed != EVERYBODY) {
                refusedUnless(allowed, null, ApiUser.nobody(mvc), address, wrong);
                PEOPLE.forEach(person -> refusedUnless(allowed, person, office.as(person), address, wrong));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void lists_never_show_a_strangers_case() {
        var office = new Office(mvc);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var strangers = new ArrayList<>(OTHER_BODIES);
        strangers.addAll(List.of("citizen2", "respondent1"));
        for (String stranger : strangers) {
            for (String list : List.of(
                    "/api/inbox?view=all&limit=100",
                    "/api/inbox?view=group&limit=100",
                    "/api/cases?limit=100",
                    "/api/portal/cases",
                    "/api/supervision/board",
                    "/api/supervision/deadlines",
                    "/api/supervision/reports/petition-work/cases?period=2000-01-01..2099-12-31&figure=received&limit=100",
                    "/api/supervision/incidents")) {
                assertThat(office.as(stranger).get(list).body().toString())
                        .as("%s as %s", list, stranger)
                        .doesNotContain(caseNo);
            }
        }
    }

    /** With an empty body: whoever may gets further than the door, whoever may not is stopped at it. */
    private void refusedUnless(Set<String> allowed, String person, ApiUser user, String address, List<String> wrong) {
        var request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(address.substring(0, address.indexOf(' '))),
                address.substring(address.indexOf(' ') + 1).replaceAll("\\{\\w+}", "nothing"));
        var answer = address.startsWith("GET")
                ? user.send(request)
                : address.endsWith("/uploads")
                        ? user.send(MockMvcRequestBuilders.multipart(address.substring(5))
                                .file("file", "text".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        : user.send(request.contentType(MediaType.APPLICATION_JSON)
                                .header(
                                        "Idempotency-Key",
                                        java.util.UUID.randomUUID().toString())
                                .content(json.writeValueAsString(body(address))));
        boolean stopped = answer.status() == (person == null ? 401 : 403);
        if (answer.status() >= 500 || stopped == allowed.contains(String.valueOf(person))) {
            wrong.add("%s as %s: %d %s".formatted(address, person, answer.status(), answer.body()));
        }
    }

    private static Map<String, ?> body(String address) {
        if (address.endsWith("/absences")) {
            return Map.of("from", "2026-01-05", "to", "2026-01-05", "reason", "出差");
        }
        if (address.contains("/api/competence")) {
            return Map.of("place", "OWN", "route", "handle", "atOnce", false);
        }
        if (address.contains("/api/higher-bodies")) {
            return Map.of("department", "某部", "confirmed", false);
        }
        if (address.contains("/api/leaders")) {
            return Map.of("name", "某人", "post", "某职", "standing", "DEPUTY", "chargeOf", List.of("无此单位"));
        }
        return address.endsWith("/api/users")
                        || address.endsWith("/api/accounts")
                        || address.endsWith("/api/accounts/{username}")
                ? Map.of(
                        "username",
                        "somebody",
                        "password",
                        "x",
                        "displayName",
                        "某人",
                        "unit",
                        "无此单位",
                        "roles",
                        List.of("HANDLER"))
                : Map.of();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
