package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What narrows and orders the inbox. */
@FachengTest
class InboxFilterTest {

    private static final Pattern CASE_NO = Pattern.compile("(.*〕)(\\d+)号");

    @Autowired
    MockMvc mvc;

    private Office office;
    private JsonNode task;

    @BeforeEach
    void some_tasks() {
        office = new Office(mvc);
        task = office.task(filed(3), "userTask_reviewApplication");
    }

    /** @return the number of the last */
    private String filed(int cases) {
        String caseNo = null;
        for (int i = 0; i < cases; i++) {
            caseNo = office.as("citizen1")
                    .post("/api/portal/applications", Application.admissible())
                    .ok()
                    .path("caseNo")
                    .asString();
        }
        return caseNo;
    }

    @Test
    void due_before_a_day_leaves_that_day_out() {
        var due = LocalDate.parse(task.path("due").asString());
        var q = task.path("caseNo").asString();
        assertThat(items("&q={q}&dueBefore={day}", q, due)).isEmpty();
        assertThat(items("&q={q}&dueBefore={day}", q, due.plusDays(1))).hasSize(1);
    }

    @Test
    void a_task_is_found_by_its_name() {
        assertThat(items("&q={q}&limit=100", task.path("name").asString().substring(2, 8)))
                .isNotEmpty()
                .allMatch(item -> item.path("name")
                        .asString()
                        .contains(task.path("name").asString().substring(2, 8)));
    }

    @Test
    void by_case_number_nine_comes_before_ten_over_all_pages() {
        filed(7);
        var series = new HashMap<String, List<Integer>>();
        String cursor = "";
        JsonNode page;
        do {
            page = office.as("director1")
                    .get("/api/inbox?view=all&procedure=reconsideration&sort=case&limit=2" + cursor)
                    .ok();
            page.path("items")
                    .valueStream()
                    .map(item -> CASE_NO.matcher(item.path("caseNo").asString()))
                    .filter(Matcher::matches)
                    .forEach(no -> series.computeIfAbsent(no.group(1), key -> new ArrayList<>())
                            .add(Integer.valueOf(no.group(2))));
            cursor = "&cursor=" + page.path("next").asString("");
        } while (!page.path("next").isNull());
        assertThat(series).isNotEmpty().allSatisfy((name, numbers) -> assertThat(numbers)
                .isSorted());
        assertThat(series.values()).anySatisfy(numbers -> assertThat(numbers).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void a_respondent_has_no_view_of_all_tasks_and_gets_an_empty_one() {
        assertThat(office.as("respondent1").get("/api/inbox?view=all").ok().path("items"))
                .isEmpty();
    }

    @Test
    void an_unknown_state_or_order_of_the_inbox_is_refused() {
        assertThat(office.as("handler1").get("/api/inbox?state=PARKED").refused(422))
                .isEqualTo("unknown_state");
        assertThat(office.as("handler1").get("/api/inbox?sort=colour").refused(422))
                .isEqualTo("unknown_sort");
        assertThat(office.as("handler1").get("/api/inbox?cursor=x").refused(422))
                .isEqualTo("bad_cursor");
    }

    private List<JsonNode> items(String query, Object... values) {
        return office.as("director1")
                .get("/api/inbox?view=all" + query, values)
                .ok()
                .path("items")
                .valueStream()
                .toList();
    }
}
