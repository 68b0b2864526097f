package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever was recused once never answers for the case again, however many follow. */
@FachengTest
class RecusalTest {

    @Autowired
    MockMvc mvc;

    @Test
    void the_accountable_person_is_never_one_who_was_recused_before() {
        var office = new Office(mvc);
        var today = LocalDate.of(2026, 6, 1);
        office.clockTo(today);
        var caseNo = office.as("citizen1")
                .post(
                        "/api/portal/applications",
                        Application.admissible(Map.of("act", Application.actOf(today.minusDays(20)))))
                .ok()
                .path("caseNo")
                .asString();
        var recused = new HashSet<String>();
        for (int i = 0; i < 2; i++) {
            var holder = office.openTask(caseNo, "userTask_reviewApplication", null)
                    .path("assignee")
                    .path("username")
                    .asString();
            assertThat(recused.add(holder)).isTrue();

            office.as("director1")
                    .post(
                            "/api/cases/{caseNo}/actions/recuse",
                            Map.of("form", Map.of("username", holder, "ground", "interest", "reason", "近亲属")),
                            caseNo)
                    .ok();
        }
        var accountable = office.file(caseNo).path("accountable").path("user").asString();
        var names = office.file(caseNo).path("recusals").valueStream().map(r -> r.path("user")
                .asString());
        assertThat(names).hasSize(2).doesNotContain(accountable);
    }

    @Test
    void whoever_nobody_could_take_the_place_of_keeps_out_only_when_somebody_can() {
        var office = new Office(mvc);
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        var recusal = Map.of("username", "head1", "ground", "interest", "reason", "近亲属");

        var answer = filed.act("director1", "recuse", recusal);
        assertThat(answer.refused(409)).isEqualTo("nobody_else");
        assertThat(answer.body().path("detail").asString()).contains("本机关没有其他行政复议机关负责人", "系统管理员");
        assertThat(office.file(filed.caseNo()).path("recusals")).isEmpty();
    }
}
