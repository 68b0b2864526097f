package org.facheng.procedure.hearing;

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
import org.springframework.test.web.servlet.MockMvc;

/** 负责人出庭 (行政诉讼法第三条第三款，法释〔2020〕3号): who can appear on a day, and when nobody owes it any more. */
@FachengTest
class LeadersInCourtTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMONED = LocalDate.of(2026, 3, 11);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 19);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void the_head_and_the_deputies_may_appear_and_another_leader_where_the_act_is_in_his_charge() {
        var suit = suit("原告甲", FIRST, Map.of());
        assertThat(suit.plan()
                        .path("leaders")
                        .valueStream()
                        .map(leader -> leader.path("name").asString()
                                + leader.path("eligible").asString()))
                .containsExactly("负责人甲YES", "负责人乙YES", "负责人丙YES", "负责人丁YES");
        var other = add("负责人戊", "IN_CHARGE", List.of("政策法规司"));
        assertThat(suit.leader("负责人戊").path("eligible").asString()).isEqualTo("NO");
        office.as("admin1").post("/api/leaders/{id}/close", Map.of(), other).ok();
        assertThat(suit.plan().path("leaders")).hasSize(4);
    }

    @Test
    void another_hearing_and_an_absence_of_the_day_are_named() {
        var day = LocalDate.of(2026, 3, 23);
        var one = suit("原告乙", day, Map.of());
        one.appoint("负责人乙");
        var another = suit("原告丙", day, Map.of());
        assertThat(another.leader("负责人乙").at("/conflicts/0/kind").asString()).isEqualTo("HEARING");
        assertThat(another.leader("负责人乙").at("/conflicts/0/caseNo").asString()).isEqualTo(one.caseNo());
        assertThat(another.leader("负责人丙").path("conflicts")).isEmpty();

        var third = another.leader("负责人丙").path("id").asString();
        var absence = office.as("handler1")
                .post(
                        "/api/leaders/{id}/absences",
                        Map.of("from", "2026-03-22", "to", "2026-03-23", "reason", "出国访问"),
                        third)
                .ok()
                .at("/absences/0/id")
                .asString();
        assertThat(another.leader("负责人丙").at("/conflicts/0/text").asString()).isEqualTo("出国访问");
        assertThat(office.as("handler1")
                        .post(
                                "/api/leaders/{id}/absences",
                                Map.of("from", "2026-03-23", "to", "2026-03-22", "reason", "出差"),
                                third)
                        .refused(422))
                .isEqualTo("to_before_from");
        office.as("handler1")
                .send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete(
                        "/api/leaders/{id}/absences/{absence}", third, absence))
                .ok();
        assertThat(another.leader("负责人丙").path("conflicts")).isEmpty();
    }

    @Test
    void the_notice_of_the_court_is_served_three_days_before_or_too_late() {
        var called = new HashMap<String, Object>(Map.of("principalCalled", true));
        called.put("principalNotifiedOn", "2026-03-11");
        var intime = suit("原告丁", FIRST, called).plan().at("/hearing/notice");
        assertThat(intime.path("lastDay").asString()).isEqualTo("2026-03-16");
        assertThat(intime.path("inTime").asBoolean()).isTrue();

        var late = suit("原告戊", LocalDate.of(2026, 3, 13), called).plan().at("/hearing/notice");
        assertThat(late.path("inTime").asBoolean(true)).isFalse();
    }

    @Test
    void once_in_an_instance_is_enough_unless_the_court_calls_again() {
        var suit = suit("原告己", FIRST, Map.of());
        assertThat(suit.plan().path("owed").asBoolean()).isTrue();
        suit.leaderAppears(SUMMONED, "负责人乙");
        office.clockTo(FIRST);
        suit.complete("userTask_recordAppearance", "HELD", suit.held(FIRST, "负责人乙"));
        assertThat(office.as("handler1")
                        .get("/api/cases/{caseNo}/answers", suit.caseNo())
                        .ok()
                        .toString())
                .contains("\"title\":\"出庭的负责人\",\"text\":\"负责人乙\"");

        suit.summoned(FIRST, LocalDate.of(2026, 4, 2), Map.of());
        assertThat(suit.plan().path("owed").asBoolean(true)).isFalse();
        assertThat(suit.leader("负责人乙").path("appearedHere").asInt()).isEqualTo(1);
        suit.complete("userTask_decideAppearance", "APPEARED_BEFORE", Map.of("appearedOn", FIRST.toString()));
        suit.complete("userTask_settleAgents", "VALID", Map.of("submittedOn", SUMMONED.toString()));
        suit.complete("userTask_recordAppearance", "POSTPONED", Map.of("reason", "原告申请延期。"));

        suit.summoned(
                FIRST,
                LocalDate.of(2026, 4, 9),
                Map.of("principalCalled", true, "principalNotifiedOn", FIRST.toString()));
        assertThat(suit.plan().path("owed").asBoolean()).isTrue();
        assertThat(suit.answer("userTask_decideAppearance", "APPEARED_BEFORE", Map.of("appearedOn", FIRST.toString()))
                        .refused(422))
                .isEqualTo("leader_called_again");
    }

    @Test
    void an_appearance_before_is_one_on_record_and_never_excuses_once_the_court_has_called() {
        var suit = suit("原告寅", FIRST, Map.of());
        assertThat(suit.answer(
                                "userTask_decideAppearance",
                                "APPEARED_BEFORE",
                                Map.of("appearedOn", SUMMONED.toString()))
                        .refused(422))
                .isEqualTo("no_appearance_recorded");
        suit.act("registrar1", "record-principal-notice", Map.of("notifiedOn", SUMMONED.toString(), "what", "出庭通知书"))
                .ok();
        assertThat(suit.plan().at("/hearing/notice/inTime").asBoolean()).isTrue();
        assertThat(suit.answer(
                                "userTask_decideAppearance",
                                "APPEARED_BEFORE",
                                Map.of("appearedOn", SUMMONED.toString()))
                        .refused(422))
                .isEqualTo("leader_called_again");
    }

    @Test
    void another_leader_or_none_may_be_decided_upon_until_the_hearing() {
        var suit = suit("原告卯", FIRST, Map.of());
        suit.leaderAppears(SUMMONED, "负责人乙");
        suit.act("handler1", "change-appearance", Map.of("reason", "负责人乙当日出国访问。"))
                .ok();
        suit.appoint("负责人丙");
        assertThat(suit.plan().at("/hearing/leader/name").asString()).isEqualTo("负责人丙");
        suit.submitted(SUMMONED, "出庭负责人身份证明");
        suit.complete("userTask_settleAgents", "VALID", Map.of("submittedOn", SUMMONED.toString()));
        office.clockTo(FIRST);
        suit.complete("userTask_recordAppearance", "HELD", suit.held(FIRST, "负责人丁"));
        assertThat(suit.plan().at("/appeared/0/name").asString()).isEqualTo("负责人丁");
    }

    @Test
    void without_the_leader_members_of_staff_have_to_appear() {
        var suit = suit("原告辰", FIRST, Map.of("staff", List.of(), "lawyers", List.of("律师甲，某某律师事务所")));
        assertThat(suit.answer(
                                "userTask_decideAppearance",
                                "UNABLE",
                                Map.of(
                                        "ground", "duty",
                                        "reason", "当日主持应急调度。",
                                        "proof", "会议通知",
                                        "authentication", "sealed"))
                        .refused(422))
                .isEqualTo("staff_missing");
    }

    @Test
    void a_leader_is_one_of_the_register() {
        var suit = suit("原告庚", FIRST, Map.of());
        assertThat(suit.answer(
                                "userTask_decideAppearance",
                                "LEADER",
                                Map.of("leader", "nobody", "name", "负责人乙", "post", "副部长"))
                        .refused(422))
                .isEqualTo("not_a_leader");
    }

    private SuitAtCourt suit(String plaintiff, LocalDate hearing, Map<String, ?> more) {
        var suit = SuitAtCourt.signedFor(office, SIGNED, plaintiff);
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, hearing, more);
        return suit;
    }

    private String add(String name, String standing, List<String> chargeOf) {
        return office.as("admin1")
                .post("/api/leaders", Map.of("name", name, "post", "总经济师", "standing", standing, "chargeOf", chargeOf))
                .ok()
                .path("id")
                .asString();
    }
}
