package org.facheng.procedure.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Disputes are listed once each, by page and as asked for, to those who may read two of their cases. */
@FachengTest
class DisputeListTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    @Autowired
    CaseLinks links;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void cases_linked_over_others_are_one_dispute_in_the_order_of_receipt() {
        var first = registered("列表甲公司", 0);
        var second = registered("列表甲公司", 0);
        var third = registered("列表甲公司", 0);
        var fourth = registered("列表甲公司", 0);
        link(first, second);
        link(third, fourth);
        assertThat(list("director1", "q=列表甲公司").path("items")).hasSize(2);

        link(second, fourth);
        var items = list("director1", "q=列表甲公司").path("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).path("cases").valueStream().map(file -> file.path("caseNo")
                        .asString()))
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void a_state_nobody_knows_is_refused_and_not_taken_for_closed() {
        for (String list : List.of("/api/disputes/list", "/api/cases")) {
            assertThat(office.as("director1").get(list + "?state=begun").refused(422))
                    .as(list)
                    .isEqualTo("unknown_state");
        }
    }

    @Test
    void a_page_ends_where_the_next_one_goes_on_and_what_began_last_comes_first() {
        for (int daysAgo : new int[] {3, 1, 2}) {
            link(registered("列表乙公司", daysAgo), registered("列表乙公司", 0));
        }
        var page = list("director1", "q=列表乙公司&limit=2");
        assertThat(begun(page)).containsExactly(today().minusDays(1), today().minusDays(2));
        var next =
                list("director1", "q=列表乙公司&limit=2&cursor=" + page.path("next").asString());
        assertThat(begun(next)).containsExactly(today().minusDays(3));
        assertThat(next.path("next").isNull()).isTrue();
    }

    @Test
    void the_list_is_narrowed_by_words_procedure_and_state() {
        link(registered("列表丙公司", 0), registered("列表丙公司", 0));
        assertThat(list("director1", "q=列表丙公司&procedure=reconsideration&state=open")
                        .path("items"))
                .hasSize(1);
        assertThat(list("director1", "q=列表丙公司&procedure=petition").path("items"))
                .isEmpty();
        assertThat(list("director1", "q=列表丙公司&state=closed").path("items")).isEmpty();
        assertThat(list("director1", "q=列表没有这家公司").path("items")).isEmpty();
    }

    @Test
    void another_body_sees_nothing_of_it() {
        link(registered("列表丁公司", 0), registered("列表丁公司", 0));
        assertThat(list("handler11", "q=列表丁公司").path("items")).isEmpty();
    }

    @Test
    void what_was_linked_before_there_was_a_list_is_gathered_as_linking_gathers_it() throws IOException {
        link(registered("列表戊公司", 0), registered("列表戊公司", 0));
        var migration =
                new ClassPathResource("db/migration/V0871__dispute.sql").getContentAsString(StandardCharsets.UTF_8);
        var gathering = migration.split("CREATE TABLE cf_dispute_before AS")[1].split(";")[0];
        assertThat(together(gathering))
                .isNotEmpty()
                .isEqualTo(together("SELECT id AS start, dispute_id FROM cf_case WHERE dispute_id IS NOT NULL"));
    }

    /** The cases of each dispute. */
    private Set<Set<String>> together(String query) {
        return database
                .query(query, (row, number) -> List.of(row.getString("start"), row.getString("dispute_id")))
                .stream()
                .collect(groupingBy(pair -> pair.get(1), mapping(pair -> pair.get(0), toSet())))
                .values()
                .stream()
                .collect(toSet());
    }

    private JsonNode list(String user, String query) {
        return office.as(user).get("/api/disputes/list?" + query).ok();
    }

    private static List<LocalDate> begun(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> LocalDate.parse(item.path("begunOn").asString()))
                .toList();
    }

    private void link(String one, String other) {
        transaction.executeWithoutResult(status -> links.link(id(one), id(other), true));
    }

    private String id(String caseNo) {
        return cases.byNo(caseNo).orElseThrow().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String registered(String applicant, int daysAgo) {
        var form = new HashMap<String, Object>(
                (Map<String, ?>) Application.admissible().get("form"));
        form.put("applicants", List.of(Map.of("name", applicant, "kind", "legal")));
        var registration = Map.of(
                "procedure",
                "reconsideration",
                "channel",
                "letter",
                "receivedOn",
                today().minusDays(daysAgo).toString(),
                "form",
                form);
        return office.as("registrar1")
                .post("/api/cases", registration)
                .ok()
                .path("caseNo")
                .asString();
    }
}
