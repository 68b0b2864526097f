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

    private void opinion(String organ) {
        filed.act("director1", "issue-opinion", Map.of("organ", organ, "finding", "告知没有写明期限", "correction", "请予纠正"))
                .ok();
    }
}
