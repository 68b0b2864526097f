package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 听证 (行政复议法第五十条、第五十一条) over HTTP: what is refused, and what the parties have of it. */
@FachengTest
class HearingTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void a_complex_case_does_not_go_on_without_a_hearing() {
        var filed = HearingDesk.replied(office, true);
        refused(filed.complete(
                        "userTask_hearViews",
                        "HEARD",
                        HearingDesk.views(Map.of("complex", true, HearingDesk.REASONS, "证据争议大"))))
                .isEqualTo("hearing_required");
        refused(filed.complete(
                        "userTask_hearViews",
                        "WRITTEN",
                        Map.of(
                                "complex",
                                true,
                                HearingDesk.REASONS,
                                "证据争议大",
                                "applicantNotHeard",
                                "无法联系",
                                "respondentNotHeard",
                                "书面表示没有意见")))
                .isEqualTo("hearing_required");
        refused(filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of("complex", true))))
                .isEqualTo("form_invalid");
        refused(filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of("manner", "hearing"))))
                .isEqualTo("no_hearing_held");
    }

    @Test
    void a_request_is_answered_also_where_it_is_not_followed() {
        var filed = HearingDesk.replied(office, true);
        filed.own("request-hearing", Map.of("reason", "希望当面质证")).ok();
        assertThat(office.read(filed.caseNo(), "userTask_hearViews")
                        .at("/data/hearingRequest")
                        .asString())
                .isEqualTo("希望当面质证");
        refused(filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of())))
                .isEqualTo("hearing_request_unanswered");
        filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of("requestAnswer", "没有争议")))
                .ok();
    }

    @Test
    void a_third_party_that_has_joined_is_heard_or_it_is_said_why_not() {
        var filed = HearingDesk.replied(office, true);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        refused(filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of())))
                .isEqualTo("third_party_not_heard");
        var written = Map.of("applicantNotHeard", "无法联系", "respondentNotHeard", "书面表示没有意见");
        refused(filed.complete("userTask_hearViews", "WRITTEN", written)).isEqualTo("third_party_not_heard");
        filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of("thirdPartyNotHeard", "多次联系均无人接听")))
                .ok();
    }

    @Test
    void a_third_party_that_stays_away_need_not_be_heard() {
        var filed = HearingDesk.replied(office, true);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        var thirdParty = filed.offered("registrar1", "record-third-party-absence")
                .at("/schema/properties/thirdParty/oneOf/0/const")
                .asString();
        filed.act("registrar1", "record-third-party-absence", Map.of("thirdParty", thirdParty, "reason", "来函表示不参加"))
                .ok();
        filed.complete("userTask_hearViews", "HEARD", HearingDesk.views(Map.of()))
                .ok();
    }

    @Test
    void a_day_that_leaves_no_time_for_the_notice_is_refused_and_the_first_that_does_is_named() {
        var filed = HearingDesk.ordered(office, true);
        var answer = filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-06-17", Map.of()));
        refused(answer).isEqualTo("hearing_too_soon");
        assertThat(answer.body().path("detail").asString()).contains("2026-06-18");
        refused(filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-06-09", Map.of())))
                .isEqualTo("hearing_too_soon");
        refused(filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2027-06-18", Map.of())))
                .isEqualTo("hearing_too_late");
        filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-06-18", Map.of()))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "hearing-notice")
                        .path("state")
                        .asString())
                .isEqualTo("met");
    }

    @Test
    void one_presides_two_or_more_sit_one_records_and_nobody_twice_or_recused() {
        var filed = HearingDesk.ordered(office, true);
        filed.act("director1", "recuse", Map.of("username", "handler3", "ground", "interest", "reason", "参与过调查"))
                .ok();
        assertThat(office.read(filed.caseNo(), "userTask_setHearing")
                        .at("/schema/properties/members/items/oneOf")
                        .valueStream()
                        .map(choice -> choice.path("const").asString()))
                .contains("承办人二", "审核人")
                .doesNotContain("承办人三", "收件登记人", "承办人（江苏）");
        refused(filed.complete(
                        "userTask_setHearing",
                        "SET",
                        HearingDesk.setting("2026-06-18", Map.of("members", List.of("承办人三", "承办人二")))))
                .isEqualTo("not_an_officer");
        refused(filed.complete(
                        "userTask_setHearing",
                        "SET",
                        HearingDesk.setting("2026-06-18", Map.of("members", List.of("承办人二")))))
                .isEqualTo("form_invalid");
        refused(filed.complete(
                        "userTask_setHearing", "SET", HearingDesk.setting("2026-06-18", Map.of("recorder", "承办人二"))))
                .isEqualTo("bench_twice");
    }

    @Test
    void a_hearing_is_recorded_on_its_day_and_its_record_kept() {
        var filed = HearingDesk.ordered(office, true);
        filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-06-18", Map.of()))
                .ok();
        assertThat(documents(office.as("citizen1")
                        .get("/api/portal/cases/{receiptNo}", filed.receiptNo())
                        .ok()))
                .contains("hearing-notice");
        refused(filed.complete("userTask_recordHearing", "HELD", HearingDesk.held("2026-06-18")))
                .isEqualTo("hearing_not_yet");
        office.clockTo(LocalDate.of(2026, 6, 18));
        refused(filed.complete("userTask_recordHearing", "HELD", HearingDesk.held("2026-06-17")))
                .isEqualTo("hearing_other_day");
        refused(filed.complete(
                        "userTask_recordHearing",
                        "WAIVED",
                        Map.of("heldOn", "2026-06-18", "applicant", "attended", "absence", "没有来")))
                .isEqualTo("form_invalid");
        filed.complete("userTask_recordHearing", "HELD", HearingDesk.held("2026-06-18"))
                .ok();
        assertThat(documents(office.file(filed.caseNo()))).contains("hearing-notice", "hearing-record");
        filed.complete(
                        "userTask_hearViews",
                        "HEARD",
                        HearingDesk.views(Map.of("complex", true, HearingDesk.REASONS, "证据争议大", "manner", "hearing")))
                .ok();
        assertThat(office.differences()).isZero();
    }

    @Test
    void where_one_party_is_told_late_the_hearing_is_set_anew() {
        var filed = HearingDesk.ordered(office, false);
        filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-06-18", Map.of()))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "hearing-notice")
                        .path("state")
                        .asString())
                .as("the respondent has it, the applicant not yet")
                .isEqualTo("running");
        office.clockTo(LocalDate.of(2026, 6, 18));
        refused(filed.complete("userTask_recordHearing", "HELD", HearingDesk.held("2026-06-18")))
                .isEqualTo("hearing_notice_late");
        filed.complete("userTask_recordHearing", "POSTPONED", Map.of("reason", "没有及时通知申请人"))
                .ok();
        refused(filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-06-18", Map.of())))
                .isEqualTo("hearing_same_day");
        filed.complete("userTask_setHearing", "SET", HearingDesk.setting("2026-07-03", Map.of()))
                .ok();
        // The day it was posted is nothing to be told of it: it counts when it is served.
        refused(filed.act("handler1", "record-dispatch", Map.of("document", "hearing-notice", "sentOn", "2026-06-18")))
                .isEqualTo("not_to_be_sent");
        var served = Map.of("manner", "post", "sentOn", "2026-06-18", "servedOn", "2026-06-24", "proof", "邮件回执");
        office.clockTo(LocalDate.of(2026, 7, 3));
        office.complete(office.openTask(filed.caseNo(), "userTask_recordService", null), "SERVED", served)
                .ok();
        filed.complete("userTask_recordHearing", "HELD", HearingDesk.held("2026-07-03"))
                .ok();
        assertThat(office.differences()).isZero();
    }

    private static List<String> documents(JsonNode view) {
        return view.path("documents")
                .valueStream()
                .map(document -> document.path("template").asString())
                .toList();
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(ApiUser.Answer answer) {
        assertThat(answer.status()).isBetween(403, 422);
        return assertThat(answer.body().path("code").asString());
    }
}
