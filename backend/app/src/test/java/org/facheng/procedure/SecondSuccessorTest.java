package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Several succeed one applicant: what was on its way to him is served on each, and each has his own days from it (行政复议法第十四条第二款、第三十四条、第八十八条第一款). */
@FachengTest
class SecondSuccessorTest {

    private static final String SERVICE = "userTask_recordService";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_application_of_who_receives_on_paper() {
        office = new Office(mvc);
        var contact = Map.of("name", "申请人甲", "phone", "13800000000", "address", "某路1号", "electronicService", false);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of("contact", contact));
    }

    @Test
    void each_is_served_for_himself_what_was_on_its_way_to_the_one_before() {
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        succeeded();
        assertThat(new Letters(filed).receivers("acceptance-notice").get(0)).containsExactlyInAnyOrder("申请人乙", "申请人丙");
        serve("申请人丙", "2026-06-01");
        serve("申请人乙", "2026-06-01");
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain(SERVICE);
        assertThat(filed.timeline()).anyMatch(line -> line.contains("向申请人丙送达《行政复议申请受理通知书》"));
    }

    @Test
    void the_days_to_sue_of_each_begin_with_his_own_service() {
        var reasons = Map.of("reasons", "没有利害关系。", "unmet", List.of("第二项"), "priorReconsideration", true);
        filed.complete("userTask_reviewApplication", "REFUSE", reasons).ok();
        filed.complete("userTask_approveRefusal", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        succeeded();
        office.clockTo(LocalDate.of(2026, 6, 4));
        serve("申请人乙", "2026-06-02");
        assertThat(toSue()).containsExactly("2026-06-17");
        serve("申请人丙", "2026-06-03");
        assertThat(toSue()).containsExactlyInAnyOrder("2026-06-17", "2026-06-18");
    }

    @Test
    void what_was_on_its_way_to_who_acted_by_law_goes_to_those_who_succeed() {
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.act("handler1", "change-party", Participants.successor("incapable", Map.of("name", "监护人")))
                .ok();
        assertThat(new Letters(filed).receivers("acceptance-notice")).containsExactly(List.of("监护人"));
        succeeded();
        assertThat(new Letters(filed).receivers("acceptance-notice").get(0)).containsExactlyInAnyOrder("申请人乙", "申请人丙");
        serve("申请人乙", "2026-06-01");
        serve("申请人丙", "2026-06-01");
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain(SERVICE);
    }

    @Test
    void what_runs_already_runs_for_each_as_it_was_extended() {
        filed.complete("userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("提交本人的身份证明")))
                .ok();
        new Letters(filed).serve("补正行政复议申请通知书", "2026-06-01");
        filed.act("handler1", "extend-correction", Map.of("extraDays", 3, "reason", "正在办理丧事"))
                .ok();
        assertThat(filed.clocks("correct", "due", "state")).containsExactly("2026-06-18 running");
        succeeded();
        assertThat(filed.clocks("correct", "due", "state")).containsExactly("2026-06-18 running", "2026-06-18 running");
        assertThat(filed.clocks("correct", "startedOn")).containsOnly("2026-06-01");
    }

    private void succeeded() {
        var first = Map.of("name", "申请人乙", "kind", "natural", "relation", "配偶", "address", "某路1号");
        var change = Participants.with(
                Participants.successor("died", Map.of()),
                "successors",
                List.of(first, Participants.with(first, Map.of("name", "申请人丙", "relation", "子女"))));
        filed.act("handler1", "change-party", change).ok();
    }

    private void serve(String party, String on) {
        var task = office.openTasks(filed.caseNo()).stream()
                .filter(open -> open.path("key").asString().equals(SERVICE))
                .filter(open -> open.path("party").asString().equals(party))
                .findFirst()
                .orElseThrow();
        office.complete(
                        task,
                        "SERVED",
                        Map.of("manner", "post", "servedOn", on, "sentOn", "2026-06-01", "proof", "邮件回执"))
                .ok();
    }

    private List<String> toSue() {
        return office.file(filed.caseNo())
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals("sue-prereq-refused"))
                .map((JsonNode clock) -> clock.path("due").asString())
                .toList();
    }
}
