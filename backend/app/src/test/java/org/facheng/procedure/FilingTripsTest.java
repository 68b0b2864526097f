package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Filing is what everybody does on the last day of a limit: how often it asks the database is counted, not left to chance. */
@FachengTest
class FilingTripsTest {

    private static final int FILINGS = 8;
    private static final int BEFORE = 12;
    private static final int MOST = 31;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_filing_sends_no_more_than_thirty_one_statements() {
        var citizen = ApiUser.signedIn(mvc, "citizen1");
        // What was filed about the same act before is looked through, at no cost for each.
        LongStream.range(0, BEFORE).forEach(i -> statementsOf(citizen));
        // The server counts for everybody, so what runs in the background beside one of them is left out by the
        // smallest.
        var smallest = LongStream.range(0, FILINGS)
                .map(i -> statementsOf(citizen))
                .min()
                .orElseThrow();

        assertThat(smallest).isBetween(1L, (long) MOST);
    }

    private long statementsOf(ApiUser citizen) {
        long before = sent();
        citizen.post("/api/portal/applications", Application.admissible()).ok();
        return sent() - before - 1;
    }

    private long sent() {
        return jdbc.queryForObject("SHOW GLOBAL STATUS LIKE 'Questions'", (row, number) -> row.getLong(2));
    }
}
