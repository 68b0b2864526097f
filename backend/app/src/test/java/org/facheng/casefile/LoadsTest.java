package org.facheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.identity.Directory;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The open cases of each person are as many as there are, whatever becomes of a case. */
@FachengTest
class LoadsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void the_loads_follow_opening_handing_over_and_closing_and_no_act_that_was_rolled_back() {
        var kept = file();
        var closed = file();
        var before = counted();
        assertThat(loads()).isEqualTo(before);

        var other = directory.userByName("handler11").orElseThrow();
        transaction.executeWithoutResult(status -> {
            cases.setAccountable(kept.id(), other.id(), other.unitId());
            status.setRollbackOnly();
        });
        assertThat(loads()).isEqualTo(before);

        transaction.executeWithoutResult(status -> {
            cases.setAccountable(kept.id(), other.id(), other.unitId());
            cases.close(closed.id(), "withdrawn");
            cases.close(closed.id(), "withdrawn");
            cases.setAccountable(closed.id(), other.id(), other.unitId());
        });
        assertThat(loads()).isEqualTo(counted()).isNotEqualTo(before).containsKey(other.id());
    }

    private CaseFile file() {
        var receipt = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        return cases.byReceiptNo(receipt.path("receiptNo").asString()).orElseThrow();
    }

    private Map<String, Integer> counted() {
        return read("SELECT accountable_user_id, COUNT(*) FROM cf_case WHERE open = 1 GROUP BY accountable_user_id");
    }

    private Map<String, Integer> loads() {
        return read("SELECT user_id, open_cases FROM cf_load WHERE open_cases <> 0");
    }

    private Map<String, Integer> read(String sql) {
        return jdbc.query(sql, (row, number) -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
