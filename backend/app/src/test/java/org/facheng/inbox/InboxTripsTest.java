package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The inbox is the page everybody opens all day: how often it asks the database is counted, and does not grow with what it shows. */
@FachengTest
class InboxTripsTest {

    private static final int READINGS = 6;
    private static final int MOST = 20;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_page_of_fifty_tasks_takes_no_more_statements_than_a_page_of_one() {
        var citizen = ApiUser.signedIn(mvc, "citizen1");
        IntStream.range(0, 8).forEach(i -> citizen.post("/api/portal/applications", Application.admissible())
                .ok());
        var director = ApiUser.signedIn(mvc, "director1");
        var one = statements(director, 1);
        var many = statements(director, 50);
        assertThat(many).isLessThanOrEqualTo(one + 2).isLessThanOrEqualTo(MOST);
    }

    /** The server counts for everybody, so what runs in the background beside one of them is left out by the smallest. */
    private long statements(ApiUser reader, int limit) {
        return IntStream.range(0, READINGS)
                .mapToLong(i -> statementsOnce(reader, limit))
                .min()
                .orElseThrow();
    }

    private long statementsOnce(ApiUser reader, int limit) {
        long before = sent();
        reader.get("/api/inbox?view=all&limit=" + limit).ok();
        return sent() - before - 1;
    }

    private long sent() {
        return jdbc.queryForObject("SHOW GLOBAL STATUS LIKE 'Questions'", (row, number) -> row.getLong(2));
    }
}
