package org.facheng.procedure.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

/** The calendar of hearings over HTTP: what is set, decided and recorded in the tasks of a case is found by its day, and as a calendar file. */
@FachengTest
class HearingsTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMONED = LocalDate.of(2026, 3, 11);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 19);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 26);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void an_appointment_is_found_by_its_day_with_court_room_and_who_appears() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告甲");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());

        var set = hearing(suit, FIRST);
        assertThat(set.path("court").asString()).isEqualTo("北京市第一中级人民法院");
        assertThat(set.path("stageName").asString()).isEqualTo("一审应诉");
        assertThat(set.path("at").asString()).isEqualTo("09:30");
        assertThat(set.path("state").asString()).isEqualTo("SET");
        assertThat(set.hasNonNull("appearance")).isFalse();

        suit.appoint("负责人乙");
        var decided = hearing(suit, FIRST);
        assertThat(decided.path("appearance").asString()).isEqualTo("LEADER");
        assertThat(decided.at("/leader/name").asString()).isEqualTo("负责人乙");

        suit.submitted(SUMMONED, "出庭负责人身份证明");
        suit.authorised(SUMMONED);
        office.clockTo(FIRST);
        suit.complete("userTask_recordAppearance", "HELD", suit.held(FIRST, "负责人乙"));
        assertThat(hearing(suit, FIRST).path("state").asString()).isEqualTo("HELD");
        assertThat(hearing(suit, FIRST).path("leaderCame").asBoolean()).isTrue();
    }

    @Test
    void a_summons_without_a_day_waits_in_the_calendar_until_it_is_entered() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告乙");
        office.clockTo(SUMMONED);
        suit.called(SUMMONED);
        assertThat(calendar("director1", FIRST).path("toSet").valueStream().map(each -> each.path("caseNo")
                        .asString()))
                .contains(suit.caseNo());
    }

    @Test
    void a_second_hearing_does_not_open_with_what_was_typed_for_the_first() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告辛");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        suit.leaderAppears(SUMMONED, "负责人乙");
        office.clockTo(FIRST);
        suit.complete("userTask_recordAppearance", "HELD", suit.held(FIRST, "负责人乙"));

        suit.called(FIRST);
        var opened = office.read(suit.caseNo(), "userTask_planAppearance").path("formData");
        assertThat(opened.toString()).doesNotContain(FIRST.toString()).doesNotContain("第三法庭");
    }

    @Test
    void a_judgment_drops_what_lies_ahead_and_leaves_what_had_its_day_to_be_recorded() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告壬");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        suit.appoint("负责人乙");
        suit.received("receive-result", SUMMONED, "行政判决书");
        assertThat(hearing(suit, FIRST).path("state").asString()).isEqualTo("CANCELLED");

        var late = SuitAtCourt.signedFor(office, SIGNED, "原告癸");
        office.clockTo(SUMMONED);
        late.summoned(SUMMONED, FIRST, Map.of());
        late.leaderAppears(SUMMONED, "负责人丙");
        office.clockTo(SECOND);
        late.received("receive-result", SECOND, "行政判决书");
        assertThat(hearing(late, FIRST).path("state").asString()).isEqualTo("UNRECORDED");

        late.act("handler1", "record-past-hearing", late.past(FIRST, "负责人丁")).ok();
        assertThat(hearing(late, FIRST).path("state").asString()).isEqualTo("HELD");
        assertThat(hearing(late, FIRST).at("/leader/name").asString()).isEqualTo("负责人丁");
        assertThat(late.act("handler1", "record-past-hearing", late.past(FIRST, "负责人丁"))
                        .refused(422))
                .isEqualTo("no_such_hearing");
    }

    @Test
    void the_second_instance_is_held_before_its_own_court() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告子");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        suit.appealedTo(SUMMONED, "北京市高级人民法院");
        suit.summonedAgain(SUMMONED, SECOND);
        assertThat(hearing(suit, FIRST).path("court").asString()).isEqualTo("北京市第一中级人民法院");
        assertThat(hearing(suit, SECOND).path("court").asString()).isEqualTo("北京市高级人民法院");
    }

    @Test
    void a_hearing_is_not_held_before_its_summons() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告丑");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        suit.leaderAppears(SUMMONED, "负责人乙");
        office.clockTo(FIRST);
        assertThat(suit.answer("userTask_recordAppearance", "HELD", suit.held(SIGNED.plusDays(1), "负责人乙"))
                        .refused(422))
                .isEqualTo("held_before_summons");
    }

    @Test
    void a_hearing_is_no_business_of_another_body() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告丙");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        var id = hearing(suit, FIRST).path("id").asString();

        assertThat(calendar("handler11", FIRST).path("hearings").valueStream().map(each -> each.path("caseNo")
                        .asString()))
                .doesNotContain(suit.caseNo());
        assertThat(office.as("handler11").get("/api/hearings/{id}.ics", id).status())
                .isEqualTo(404);
        assertThat(office.as("citizen1")
                        .get("/api/hearings?from={d}&to={d}", FIRST, FIRST)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_file_for_a_calendar_program_keeps_the_uid_counts_changes_and_cancels_what_is_postponed() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告丁");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        var before = events(suit).get(0);
        assertThat(before.getDateStart().getValue()).isEqualTo(Instant.parse("2026-03-19T01:30:00Z"));
        assertThat(before.getStatus().isConfirmed()).isTrue();

        suit.leaderAppears(SUMMONED, "负责人乙");
        suit.complete("userTask_recordAppearance", "POSTPONED", Map.of("reason", "原告申请延期。"));
        var after = events(suit).get(0);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getStatus().isCancelled()).isTrue();

        suit.summoned(SUMMONED, SECOND, Map.of());
        assertThat(events(suit)).hasSize(2);
        assertThat(events(suit).get(1).getUid().getValue())
                .isNotEqualTo(before.getUid().getValue());
    }

    @Test
    void no_line_of_the_file_is_longer_than_seventy_five_octets_and_the_zone_is_stated() {
        var suit = SuitAtCourt.signedFor(office, SIGNED, "一个名字很长很长很长很长很长很长很长很长很长很长很长很长很长很长的原告");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, FIRST, Map.of());
        var file = file("/api/cases/{no}/hearings.ics", suit.caseNo());
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains("DTSTART;TZID=Asia/Shanghai:20260319T093000", "TZID:Asia/Shanghai");
    }

    private JsonNode hearing(SuitAtCourt suit, LocalDate day) {
        return calendar("director1", day)
                .path("hearings")
                .valueStream()
                .filter(each -> each.path("caseNo").asString().equals(suit.caseNo()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode calendar(String username, LocalDate day) {
        return office.as(username)
                .get("/api/hearings?from={d}&to={d}", day, day)
                .ok();
    }

    private List<VEvent> events(SuitAtCourt suit) {
        return Biweekly.parse(file("/api/cases/{no}/hearings.ics", suit.caseNo()))
                .first()
                .getEvents();
    }

    private String file(String path, Object... variables) {
        var answer = office.as("director1").get(path, variables);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().getContentType()).startsWith("text/calendar");
        return new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
