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
import tools.jackson.databind.JsonNode;

/** 听证 (行政复议法第五十条、第五十一条) over HTTP: what is refused, and what the parties have of it. */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
class HearingTest {

    private static final String REASONS = "complexReasons";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void a_complex_case_does_not_go_on_without_a_hearing() {
        var filed = replied(true);
        refused(filed.complete("userTask_hearViews", "HEARD", views(Map.of("complex", true, REASONS, "证据争议大"))))
                .isEqualTo("hearing_required");
        refused(filed.complete(
                        "userTask_hearViews",
                        "WRITTEN",
                        Map.of(
                                "complex",
                                true,
                                REASONS,
                                "证据争议大",
                                "applicantNotHeard",
                                "无法联系",
                                "respondentNotHeard",
                                "书面表示没有意见")))
                .isEqualTo("hearing_required");
        refused(filed.complete("userTask_hearViews", "HEARD", views(Map.of("complex", true))))
                .isEqualTo("form_invalid");
        refused(filed.complete("userTask_hearViews", "HEARD", views(Map.of("manner", "hearing"))))
                .isEqualTo("no_hearing_held");
    }

    @Test
    void a_request_is_answered_also_where_it_is_not_followed() {
        var filed = replied(true);
        filed.own("request-hearing", Map.of("reason", "希望当面质证")).ok();
        assertThat(office.read(filed.caseNo(), "userTask_hearViews")
                        .at("/data/hearingRequest")
                        .asString())
                .isEqualTo("希望当面质证");
        refused(filed.complete("userTask_hearViews", "HEARD", views(Map.of()))).isEqualTo("hearing_request_unanswered");
        filed.complete("userTask_hearViews", "HEARD", views(Map.of("requestAnswer", "没有争议")))
                .ok();
    }

    @Test
    void a_third_party_that_has_joined_is_heard_or_it_is_said_why_not() {
        var filed = replied(true);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        refused(filed.complete("userTask_hearViews", "HEARD", views(Map.of()))).isEqualTo("third_party_not_heard");
        var written = Map.of("applicantNotHeard", "无法联系", "respondentNotHeard", "书面表示没有意见");
        refused(filed.complete("userTask_hearViews", "WRITTEN", written)).isEqualTo("third_party_not_heard");
        filed.complete("userTask_hearViews", "HEARD", views(Map.of("thirdPartyNotHeard", "多次联系均无人接听")))
                .ok();
    }

    @Test
    void a_third_party_that_stays_away_need_not_be_heard() {
        var filed = replied(true);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        var thirdParty = filed.offered("registrar1", "record-third-party-absence")
                .at("/schema/properties/thirdParty/oneOf/0/const")
                .asString();
        filed.act("registrar1", "record-third-party-absence", Map.of("thirdParty", thirdParty, "reason", "来函表示不参加"))
                .ok();
        filed.complete("userTask_hearViews", "HEARD", views(Map.of())).ok();
    }

    @Test
    void a_day_that_leaves_no_time_for_the_notice_is_refused_and_the_first_that_does_is_named() {
        var filed = ordered(true);
        var answer = filed.complete("userTask_setHearing", "SET", setting("2026-06-17", Map.of()));
        refused(answer).isEqualTo("hearing_too_soon");
        assertThat(answer.body().path("detail").asString()).contains("2026-06-18");
        refused(filed.complete("userTask_setHearing", "SET", setting("2026-06-09", Map.of())))
                .isEqualTo("hearing_too_soon");
        refused(filed.complete("userTask_setHearing", "SET", setting("2027-06-18", Map.of())))
                .isEqualTo("hearing_too_late");
        filed.complete("userTask_setHearing", "SET", setting("2026-06-18", Map.of()))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "hearing-notice")
                        .path("state")
                        .asString())
                .isEqualTo("met");
    }

    @Test
    void one_presides_two_or_more_sit_one_records_and_nobody_twice_or_recused() {
        var filed = ordered(true);
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
                        setting("2026-06-18", Map.of("members", List.of("承办人三", "承办人二")))))
                .isEqualTo("not_an_officer");
        refused(filed.complete("userTask_setHearing", "SET", setting("2026-06-18", Map.of("members", List.of("承办人二")))))
                .isEqualTo("form_invalid");
        refused(filed.complete("userTask_setHearing", "SET", setting("2026-06-18", Map.of("recorder", "承办人二"))))
                .isEqualTo("bench_twice");
    }

    @Test
    void a_hearing_is_recorded_on_its_day_and_its_record_kept() {
        var filed = ordered(true);
        filed.complete("userTask_setHearing", "SET", setting("2026-06-18", Map.of()))
                .ok();
        assertThat(documents(office.as("citizen1")
                        .get("/api/portal/cases/{receiptNo}", filed.receiptNo())
                        .ok()))
                .contains("hearing-notice");
        refused(filed.complete("userTask_recordHearing", "HELD", held("2026-06-18")))
                .isEqualTo("hearing_not_yet");
        office.clockTo(LocalDate.of(2026, 6, 18));
        refused(filed.complete("userTask_recordHearing", "HELD", held("2026-06-17")))
                .isEqualTo("hearing_other_day");
        refused(filed.complete(
                        "userTask_recordHearing",
                        "WAIVED",
                        Map.of("heldOn", "2026-06-18", "applicant", "attended", "absence", "没有来")))
                .isEqualTo("form_invalid");
        filed.complete("userTask_recordHearing", "HELD", held("2026-06-18")).ok();
        assertThat(documents(office.file(filed.caseNo()))).contains("hearing-notice", "hearing-record");
        filed.complete(
                        "userTask_hearViews",
                        "HEARD",
                        views(Map.of("complex", true, REASONS, "证据争议大", "manner", "hearing")))
                .ok();
        assertThat(office.differences()).isZero();
    }

    @Test
    void where_one_party_is_told_late_the_hearing_is_set_anew() {
        var filed = ordered(false);
        filed.complete("userTask_setHearing", "SET", setting("2026-06-18", Map.of()))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "hearing-notice")
                        .path("state")
                        .asString())
                .as("the respondent has it, the applicant not yet")
                .isEqualTo("running");
        office.clockTo(LocalDate.of(2026, 6, 18));
        refused(filed.complete("userTask_recordHearing", "HELD", held("2026-06-18")))
                .isEqualTo("hearing_notice_late");
        filed.complete("userTask_recordHearing", "POSTPONED", Map.of("reason", "没有及时通知申请人"))
                .ok();
        refused(filed.complete("userTask_setHearing", "SET", setting("2026-06-18", Map.of())))
                .isEqualTo("hearing_same_day");
        filed.complete("userTask_setHearing", "SET", setting("2026-07-03", Map.of()))
                .ok();
        filed.act(
                        "handler1",
                        "record-dispatch",
                        Map.of("document", "hearing-notice", "sentOn", "2026-06-18", "proof", "挂号信"))
                .ok();
        office.clockTo(LocalDate.of(2026, 7, 3));
        filed.complete("userTask_recordHearing", "HELD", held("2026-07-03")).ok();
        assertThat(office.differences()).isZero();
    }

    /** A case to which the respondent has replied, on 2026-06-10. */
    private Filed replied(boolean electronic) {
        var filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of(
                        "contact",
                        Map.of(
                                "name", "申请人甲",
                                "phone", "13800000000",
                                "address", "广东省广州市某路1号",
                                "postcode", "510000",
                                "electronicService", electronic)));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        office.clockTo(LocalDate.of(2026, 6, 10));
        filed.act("respondent1", "submit-reply", Map.of("reply", "请求维持", "evidence", List.of(Map.of("name", "检查笔录"))))
                .ok();
        return filed;
    }

    private Filed ordered(boolean electronic) {
        var filed = replied(electronic);
        filed.complete("userTask_hearViews", "HEARING", Map.of("complex", true, REASONS, "证据争议大"))
                .ok();
        return filed;
    }

    private static Map<String, Object> views(Map<String, ?> more) {
        var views = new HashMap<String, Object>(Map.of(
                "manner",
                "phone",
                "heardOn",
                "2026-06-10",
                "heard",
                List.of("applicant", "respondent"),
                "record",
                "各方陈述"));
        views.putAll(more);
        return views;
    }

    private static Map<String, Object> setting(String day, Map<String, ?> instead) {
        var setting = new HashMap<String, Object>(Map.of(
                "ground",
                "案件重大、疑难、复杂",
                "hearingOn",
                day,
                "hearingAt",
                "09:30",
                "manner",
                "线上",
                "place",
                "视频会议",
                "matters",
                List.of("处罚的事实"),
                "presiding",
                "审核人",
                "members",
                List.of("承办人二", "复议机构负责人"),
                "recorder",
                "收件登记人"));
        setting.putAll(instead);
        return setting;
    }

    private static Map<String, Object> held(String day) {
        return Map.of(
                "heldOn",
                day,
                "applicant",
                "attended",
                "respondent",
                "leader",
                "attendees",
                List.of("申请人甲"),
                "record",
                "各方陈述、质证");
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
