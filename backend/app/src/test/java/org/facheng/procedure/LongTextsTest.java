package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever the forms take is kept in full, wherever it goes from there. */
@FachengTest
class LongTextsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 6, 1);
    private static final String LONG_ADDRESS = "a".repeat(64) + "@" + "b".repeat(23) + ".example.org";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void the_office() {
        office = new Office(mvc);
    }

    @Test
    void a_limit_is_extended_for_a_long_reason() {
        var filed = Filed.accepted(FILED, office);
        var reason = "情".repeat(2000);
        filed.act("director1", "extend-decision", Map.of("extraDays", 30, "reason", reason))
                .ok();
        assertThat(filed.timeline()).anyMatch(line -> line.contains(reason));
    }

    @Test
    void service_is_recorded_with_all_it_has_to_show() {
        var filed = Filed.accepted(FILED, office);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(false))
                .ok();
        office.clockTo(FILED.plusDays(30));
        var form = new HashMap<String, Object>(Map.of("manner", "public-notice", "servedOn", FILED.toString()));
        form.put("published", "网".repeat(200));
        form.put("failed", "退".repeat(2000));
        form.put("proof", "证".repeat(1000));
        filed.complete("userTask_recordService", "SERVED", form).ok();
        assertThat(office.file(filed.caseNo()).path("documents").toString())
                .contains("退".repeat(2000), "证".repeat(1000));
    }

    @Test
    void what_kept_somebody_from_applying_may_be_told_at_length() {
        var made = FILED.minusDays(100);
        var obstacle = Map.of(
                "from",
                made.plusDays(10).toString(),
                "to",
                FILED.minusDays(5).toString(),
                "what",
                "病".repeat(1000),
                "proof",
                true);
        var declared = Map.of("relation", "addressee", "rightsInformed", true, "obstacles", List.of(obstacle));
        var filed = Filed.on(FILED, office, Map.of("act", Application.actOf(made), "declared", declared));
        assertThat(jdbc.sql(
                                """
                        select e.reason from dl_event e join cf_case c on c.id = e.case_id
                        where c.case_no = ? and e.kind = 'SUSPENDED'""")
                        .param(filed.caseNo())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("病".repeat(1000));
    }

    @Test
    void whoever_signs_in_with_a_long_address_acts_too() {
        assertThat(LONG_ADDRESS).hasSize(100);
        jdbc.sql(
                        """
                insert into id_user (id, username, display_name, password_hash, active, demo, created_at)
                select uuid(), ?, display_name, password_hash, 1, 1, created_at from id_user where username = 'citizen1'""")
                .param(LONG_ADDRESS)
                .update();
        jdbc.sql("insert into id_user_role (user_id, role) select id, 'CITIZEN' from id_user where username = ?")
                .param(LONG_ADDRESS)
                .update();
        office.clockTo(FILED);
        var citizen = office.as(LONG_ADDRESS);
        var receiptNo = citizen.post(
                        "/api/portal/applications",
                        Application.admissible(Map.of("act", Application.actOf(FILED.minusDays(20)))))
                .ok()
                .path("receiptNo")
                .asString();
        citizen.post(
                        "/api/portal/cases/{receiptNo}/actions/withdraw",
                        Map.of("form", Map.of("cause", "other", "reason", "协商一致", "voluntary", true)),
                        receiptNo)
                .ok();
    }
}
