package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Of several applicants the ground of a suspension says whom it is about, and the sixty days are those of that one (行政复议法第三十九条、第四十一条第五项). */
@FachengTest
class GroundsOfApplicantsTest {

    private static final String DRAFT = "userTask_draftTermination";
    private static final Map<String, Object> RIPE = Map.of("ground", "第五项", "reasons", "满六十日，原因仍未消除。");

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private LocalDate today;

    @BeforeEach
    void an_accepted_case_of_two_people_and_a_company() {
        office = new Office(mvc);
        filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of("applicants", List.of(person("申请人甲"), person("申请人乙"), company("申请人丙公司"))));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        to(LocalDate.of(2026, 6, 3));
    }

    @Test
    void whoever_died_is_named() {
        assertThat(suspend("applicant-deceased").refused(422)).isEqualTo("applicants_missing");
        assertThat(suspend("applicant-deceased", "申请人丙公司").refused(422)).isEqualTo("applicants_missing");
        suspend("applicant-deceased", "申请人乙").ok();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("中止的事由涉及申请人申请人乙"));
    }

    @Test
    void the_case_goes_on_for_the_others_when_the_one_has_been_away_for_sixty_days() {
        suspend("applicant-deceased", "申请人乙").ok();
        to(LocalDate.of(2026, 8, 4));
        assertThat(filed.complete(DRAFT, "SUBMIT", RIPE).refused(422)).isEqualTo("ground_not_given");
        assertThat(drop("申请人甲").refused(422)).isEqualTo("ground_not_given");
        drop("申请人乙").ok();
        assertThat(drafting()).isFalse();
        assertThat(filed.clocks("decide-ordinary", "state")).containsExactly("running");
    }

    @Test
    void a_successor_of_one_settles_the_ground_of_that_one_only() {
        suspend("applicant-deceased", "申请人甲", "申请人乙").ok();
        to(LocalDate.of(2026, 6, 10));
        succeed("申请人乙").ok();
        assertThat(filed.clocks("suspension-terminate", "state")).containsExactlyInAnyOrder("met", "running");
        assertThat(filed.clocks("decide-ordinary", "state")).containsExactly("suspended");
        succeed("申请人甲").ok();
        assertThat(filed.clocks("decide-ordinary", "state")).containsExactly("running");
    }

    @Test
    void each_sixty_days_are_asked_about_once_and_a_reason_that_has_gone_never() {
        suspend("applicant-deceased", "申请人甲").ok();
        to(LocalDate.of(2026, 6, 8));
        add("applicant-incapable", "申请人乙").ok();
        assertThat(add("applicant-deceased", "申请人甲").refused(422)).isEqualTo("ground_stands");
        add("organisation-ended", "申请人丙公司").ok();
        end("申请人乙");
        to(LocalDate.of(2026, 8, 4));
        filed.complete(DRAFT, "CONTINUE", Map.of("opinion", "近亲属已经来函，正在办理手续。")).ok();
        assertThat(drafting()).isFalse();
        to(LocalDate.of(2026, 8, 9));
        assertThat(drafting()).isTrue();
        drop("申请人丙公司").ok();
        drop("申请人甲").ok();
        assertThat(filed.clocks("decide-ordinary", "state")).containsExactly("running");
    }

    @Test
    void who_was_incapable_and_died_has_the_sixty_days_from_the_death() {
        suspend("applicant-incapable", "申请人甲").ok();
        to(LocalDate.of(2026, 7, 1));
        add("applicant-deceased", "申请人甲").ok();
        assertThat(filed.clocks("suspension-terminate", "state", "due"))
                .anyMatch(clock -> clock.startsWith("met"))
                .contains("running 2026-08-31");
        to(LocalDate.of(2026, 8, 5));
        assertThat(drafting()).isFalse();
    }

    @Test
    void where_it_has_hit_all_the_case_is_terminated() {
        suspend("applicant-deceased", "申请人甲", "申请人乙").ok();
        add("organisation-ended", "申请人丙公司").ok();
        to(LocalDate.of(2026, 8, 4));
        filed.complete(DRAFT, "SUBMIT", RIPE).ok();
    }

    private ApiUser.Answer suspend(String ground, String... names) {
        return filed.act("director1", "suspend", stated(ground, "2026-06-03", names));
    }

    private ApiUser.Answer add(String ground, String... names) {
        return filed.act("director1", "add-suspension-ground", stated(ground, today.toString(), names));
    }

    private Map<String, Object> stated(String ground, String from, String... names) {
        var form = new HashMap<String, Object>(Map.of("ground", ground, "from", from, "reason", "尚未确定"));
        if (names.length > 0) {
            form.put("applicants", List.of(names).stream().map(this::id).toList());
        }
        return form;
    }

    private void end(String name) {
        var choice = filed.offered("director1", "end-suspension-ground")
                .at("/schema/properties/ground/oneOf")
                .valueStream()
                .filter(one -> one.path("title").asString().contains(name))
                .findFirst()
                .orElseThrow();
        filed.act(
                        "director1",
                        "end-suspension-ground",
                        Map.of("ground", choice.path("const").asString(), "on", today.toString(), "reason", "已经确定"))
                .ok();
    }

    private ApiUser.Answer succeed(String name) {
        return filed.act(
                "handler1",
                "change-party",
                Participants.with(Participants.successor("died", Map.of()), Map.of("party", id(name))));
    }

    private ApiUser.Answer drop(String name) {
        return filed.act(
                "handler1",
                "drop-applicant",
                Map.of("party", id(name), "ground", "第五项", "reason", "满六十日", "proof", "证明材料"));
    }

    private void to(LocalDate day) {
        office.clockTo(day);
        today = day;
    }

    private String id(String name) {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private boolean drafting() {
        return office.openTaskKeys(filed.caseNo()).contains(DRAFT);
    }

    private static Map<String, Object> person(String name) {
        return Map.of("name", name, "kind", "natural", "province", "广东");
    }

    private static Map<String, Object> company(String name) {
        return Map.of("name", name, "kind", "legal", "province", "广东");
    }
}
