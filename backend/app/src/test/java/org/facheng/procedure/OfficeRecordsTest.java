package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

/** What the office writes down beside the course of a case: visits, reports, sheets, the contents of the file, orders of the superior. */
@FachengTest
class OfficeRecordsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private String handler;

    @BeforeEach
    void an_accepted_case() {
        office = new Office(mvc);
        filed = Filed.accepted(FILED, office);
        handler = office.accountable(filed.caseNo());
    }

    @Test
    void a_visit_is_recorded_in_a_record_to_be_signed() {
        act(
                        handler,
                        "record-visit",
                        Map.of(
                                "visitors",
                                List.of("申请人甲"),
                                "visitedOn",
                                FILED.toString(),
                                "receivedBy",
                                "承办人甲",
                                "record",
                                "询问办理进度",
                                "answer",
                                "已经受理"))
                .ok();
        assertThat(text("visit-record")).contains("申请人甲", "询问办理进度", "已经受理", "承办人甲");
    }

    @Test
    void a_case_sheet_says_where_the_case_stands() {
        act("registrar1", "print-case-sheet", Map.of()).ok();
        assertThat(text("case-sheet")).contains(filed.caseNo(), "申请人甲", "2026年11月23日");
    }

    @Test
    void a_report_goes_to_whoever_approves_and_is_signed_by_the_head() {
        assertThat(filed.offered("director1", "approve-report").isMissingNode()).isTrue();
        report();
        assertThat(filed.told("director1")).anyMatch(told -> told.contains("待审批：呈报表"));
        assertThat(filed.offered("head1", "sign-report").isMissingNode()).isTrue();
        assertThat(filed.offered("director1", "approve-report")
                        .at("/schema/properties/reported/default")
                        .asString())
                .isEqualTo("延长审理期限：建议延长三十日");

        act("director1", "approve-report", Map.of("verdict", "forwarded", "opinion", "拟同意"))
                .ok();
        assertThat(filed.told("head1")).anyMatch(told -> told.contains("待审批：呈报表"));
        assertThat(act("director1", "approve-report", Map.of("verdict", "approved", "opinion", "再次"))
                        .status())
                .isEqualTo(409);
        act("head1", "sign-report", Map.of("verdict", "approved", "opinion", "批准延长"))
                .ok();
        assertThat(filed.told(handler)).anyMatch(told -> told.contains("批准延长"));
        assertThat(text("approval-report")).contains("建议延长三十日", "拟同意", "批准延长");
    }

    @Test
    void a_new_report_begins_without_what_was_said_to_the_one_before() {
        report();
        act("director1", "approve-report", Map.of("verdict", "returned", "opinion", "理由不足"))
                .ok();
        assertThat(act("head1", "sign-report", Map.of("verdict", "approved", "opinion", "批准"))
                        .status())
                .isEqualTo(409);
        report();
        assertThat(text("approval-report")).doesNotContain("理由不足");
        assertThat(filed.offered("director1", "approve-report").isMissingNode()).isFalse();
    }

    @Test
    void papers_that_come_after_closing_stand_in_a_list_made_anew() {
        office.as("citizen1")
                .post(
                        "/api/portal/cases/{no}/actions/withdraw",
                        Map.of("form", Map.of("cause", "changed", "voluntary", true)),
                        filed.receiptNo())
                .ok();
        filed.complete("userTask_decideWithdrawal", "PERMIT", Map.of("voluntary", true, "settlementLawful", true))
                .ok();
        filed.complete("userTask_draftTermination", "SUBMIT", Map.of("ground", "第一项", "reasons", "申请人撤回申请"))
                .ok();
        filed.complete("userTask_approveTermination", "APPROVE", Map.of()).ok();
        assertThat(office.file(filed.caseNo()).path("state").asString()).isEqualTo("closed");
        assertThat(text("archive-list")).doesNotContain("责令纠正函");

        var registrar = office.as("registrar1");
        var upload = registrar.upload("/api/uploads", "责令纠正函.txt", "请依法纠正");
        registrar
                .post(
                        "/api/cases/{no}/actions/record-superior-order",
                        Map.of(
                                "form",
                                Map.of(
                                        "superior",
                                        "国务院",
                                        "kind",
                                        "correct",
                                        "receivedOn",
                                        FILED.toString(),
                                        "content",
                                        "请依法纠正"),
                                "uploadIds",
                                List.of(upload)),
                        filed.caseNo())
                .ok();
        act("registrar1", "print-archive-list", Map.of()).ok();
        assertThat(text("archive-list")).contains("责令纠正函");
        assertThat(documents("archive-list")).hasSize(2);
    }

    private void report() {
        act(handler, "report-for-approval", Map.of("matter", "extension", "opinion", "建议延长三十日"))
                .ok();
    }

    /** The last document of this template, as a browser shows it. */
    private String text(String template) {
        var found = documents(template);
        var page = office.as("director1")
                .get(
                        "/api/cases/{no}/documents/{id}/file?format=html",
                        filed.caseNo(),
                        found.get(found.size() - 1).path("id").asString())
                .response();
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<JsonNode> documents(String template) {
        return office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals(template))
                .toList();
    }

    private ApiUser.Answer act(String who, String action, Map<String, ?> form) {
        return office.as(who).post("/api/cases/{no}/actions/{action}", Map.of("form", form), filed.caseNo(), action);
    }
}
