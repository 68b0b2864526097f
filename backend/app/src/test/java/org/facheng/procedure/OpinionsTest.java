package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Several written opinions in one case: each has its sixty days and its own report (行政复议法第七十六条). */
@FachengTest
class OpinionsTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Letters letters;

    @BeforeEach
    void an_accepted_case_of_citizen1() {
        office = new Office(mvc);
        filed = Filed.accepted(LocalDate.of(2026, 6, 1), office);
        letters = new Letters(filed);
    }

    @Test
    void a_second_opinion_to_the_same_authority_has_a_clock_and_a_report_of_its_own() {
        opinion("某县通信管理机构");
        letters.serve("行政复议意见书", "2026-06-01");
        office.clockTo(LocalDate.of(2026, 6, 3));
        opinion("某县通信管理机构");
        letters.serve("行政复议意见书", "2026-06-03");
        assertThat(filed.clocks("opinion-feedback", "state", "due"))
                .containsExactlyInAnyOrder("running 2026-07-31", "running 2026-08-03");

        office.clockTo(LocalDate.of(2026, 6, 10));
        var offered = filed.offered("registrar1", "record-opinion-feedback").at("/schema/properties/opinion/oneOf");
        assertThat(offered).hasSize(2);
        assertThat(offered.path(0).path("title").asString()).contains("复意〔2026〕", "某县通信管理机构");
        var first = offered.path(0).path("const").asString();
        filed.act("registrar1", "record-opinion-feedback", Map.of("opinion", first, "account", "已经纠正"))
                .ok();
        assertThat(filed.clocks("opinion-feedback", "state", "due"))
                .containsExactlyInAnyOrder("met 2026-07-31", "running 2026-08-03");
        assertThat(filed.act("registrar1", "record-opinion-feedback", Map.of("opinion", first, "account", "再次"))
                        .refused(422))
                .isEqualTo("no_such_opinion");
        assertThat(office.differences()).isZero();
    }

    @Test
    void who_answers_for_the_case_and_the_director_hear_that_no_report_came() {
        opinion("某县通信管理机构");
        letters.serve("行政复议意见书", "2026-06-01");
        office.clockTo(LocalDate.of(2026, 8, 3));
        for (var person : List.of(office.accountable(filed.caseNo()), "director1")) {
            assertThat(Told.to(office.as(person)))
                    .anySatisfy(told ->
                            assertThat(told.path("text").asString()).contains(filed.caseNo(), "2026年7月31日", "第七十六条"));
        }
    }

    @Test
    void the_respondent_reads_the_opinion_it_received_and_reports_on_it_itself() {
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        opinion("工业和信息化部信息通信管理局");
        opinion("某县通信管理机构");
        letters.serve("行政复议意见书", "2026-06-01");
        var respondent =
                office.as("respondent1").get("/api/cases/{no}", filed.caseNo()).ok();
        assertThat(respondent.path("documents").valueStream().map(document -> document.path("template")
                        .asString()))
                .containsOnlyOnce("opinion");
        var offered = filed.offered("respondent1", "record-opinion-feedback").at("/schema/properties/opinion/oneOf");
        assertThat(offered).hasSize(1);
        var own = offered.path(0).path("const").asString();
        filed.act("respondent1", "record-opinion-feedback", Map.of("opinion", own, "account", "已经纠正"))
                .ok();
        assertThat(filed.clocks("opinion-feedback", "state")).containsExactlyInAnyOrder("met", "running");
    }

    /** 第七十七条第一款: a report in time that nothing will be corrected is a report, and the opinion is still to be carried out. */
    @Test
    void whoever_reports_without_correcting_is_ordered_to_and_may_be_summoned() {
        opinion("某县通信管理机构");
        letters.serve("行政复议意见书", "2026-06-01");
        office.clockTo(LocalDate.of(2026, 6, 10));
        assertThat(filed.act("handler1", "assess-opinion-feedback", Map.of("opinion", "x", "finding", "CORRECTED"))
                        .refused(409))
                .isEqualTo("not_now");
        var own = theOne("registrar1", "record-opinion-feedback");
        filed.act("registrar1", "record-opinion-feedback", Map.of("opinion", own, "account", "不予纠正"))
                .ok();
        assertThat(order("某县通信管理机构").refused(422)).isEqualTo("nothing_owed");

        find(own, "NOT_CORRECTED");
        assertThat(filed.offered("head1", "summon-talk").at("/schema/properties/receiver/oneOf"))
                .hasSize(1);
        assertThat(filed.offered("head1", "criticise").at("/schema/properties/receiver/oneOf"))
                .hasSize(1);
        assertThat(theOne("registrar1", "record-opinion-feedback")).isEqualTo(own);
        order("某县通信管理机构").ok();
        letters.serve("责令限期履行行政复议意见书通知书", "2026-06-10");
        assertThat(order("某县通信管理机构").refused(422)).isEqualTo("nothing_owed");
        assertThat(filed.clocks("feedback-on-order", "state")).containsExactly("running");

        office.clockTo(LocalDate.of(2026, 6, 15));
        var ordered = theOne("registrar1", "record-opinion-feedback");
        filed.act("registrar1", "record-opinion-feedback", Map.of("opinion", ordered, "account", "已经纠正"))
                .ok();
        find(ordered, "NOT_CORRECTED");
        find(ordered, "CORRECTED");
        assertThat(order("某县通信管理机构").refused(422)).isEqualTo("nothing_owed");
        assertThat(office.differences()).isZero();
    }

    private String theOne(String username, String act) {
        return filed.offered(username, act)
                .at("/schema/properties/opinion/oneOf/0/const")
                .asString();
    }

    private void find(String opinion, String finding) {
        filed.act(
                        "handler1",
                        "assess-opinion-feedback",
                        Map.of("opinion", opinion, "finding", finding, "reason", "材料只说明情况"))
                .ok();
    }

    private ApiUser.Answer order(String receiver) {
        return filed.act(
                "head1",
                "order-feedback",
                Map.of("receiver", receiver, "finding", "没有纠正", "days", 10, "unit", "working_days"));
    }

    private void opinion(String organ) {
        filed.act("director1", "issue-opinion", Map.of("organ", organ, "finding", "告知没有写明期限", "correction", "请予纠正"))
                .ok();
    }
}
