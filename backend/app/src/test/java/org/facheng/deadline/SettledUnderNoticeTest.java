package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A limit that ran out and would not have under a later notice waits for a word of the accountable person, who says it once. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = {"facheng.calendar-batch=1", "test.register=calendar"})
@Import(Interruption.class)
class SettledUnderNoticeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeApplying applying;

    private Publication calendar;
    private String caseNo;
    private String notice;
    private String handler;

    @BeforeEach
    void a_review_that_ran_out_on_a_day_that_a_notice_makes_a_holiday() {
        calendar = new Publication(new Office(mvc), applying);
        caseNo = calendar.filed(LocalDate.of(2027, 11, 15));
        calendar.office.clockTo(LocalDate.of(2027, 11, 23));
        notice = calendar.propose("测试〔2027〕41号", "2027-11-23", Publication.off("2027-11-22"))
                .path("id")
                .asString();
        calendar.approve(notice);
        calendar.apply(notice);
        handler = calendar.office.accountable(caseNo);
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(calendar.office.differences()).isZero();
    }

    @Test
    void the_accountable_person_settles_it_once_and_the_list_empties() {
        assertThat(listed().at("/totals/missed").asInt()).isEqualTo(1);
        assertThat(Told.to(calendar.office.as(handler)).toString()).contains("请处理：受理审查期限的届满记录");
        var offered = offered(handler);
        assertThat(offered.path("title").asString())
                .startsWith("受理审查期限于2027-11-22记录为届满")
                .endsWith("应为2027-11-23");
        var another = handler.equals("handler1") ? "handler2" : "handler1";
        assertThat(offered(another).isMissingNode()).isTrue();
        assertThat(settle(another, offered, "kept").status()).isEqualTo(403);

        settle(handler, offered, "kept").ok();
        assertThat(offered(handler).isMissingNode()).isTrue();
        assertThat(settle(handler, offered, "redressed").refused(422)).isEqualTo("unknown_limit");
        assertThat(listed().at("/totals/missed").asInt()).isZero();
        var line = Publication.line(listed(), caseNo, "reconsideration.acceptance-review");
        assertThat(line.at("/settled/way").asString()).isEqualTo("kept");
        assertThat(line.at("/settled/reason").asString()).isEqualTo("视为受理已经发生");
        assertThat(calendar.timeline(caseNo)).contains("处理：维持届满的记录和后果（视为受理已经发生）");
        assertThat(calendar.deadline(caseNo).path("state").asString())
                .as("it changes no clock")
                .isEqualTo("missed");
    }

    private JsonNode listed() {
        return calendar.page(notice, 200, null);
    }

    private JsonNode offered(String username) {
        var file =
                calendar.office.as(username).get("/api/cases/{caseNo}", caseNo).ok();
        return file.path("actions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("settle-missed"))
                .map(action -> action.at("/schema/properties/limit/oneOf/0"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private ApiUser.Answer settle(String username, JsonNode offered, String way) {
        var form = Map.of("limit", offered.path("const").asString(), "way", way, "reason", "视为受理已经发生");
        return calendar.office
                .as(username)
                .post("/api/cases/{caseNo}/actions/{action}", Map.of("form", form), caseNo, "settle-missed");
    }
}
