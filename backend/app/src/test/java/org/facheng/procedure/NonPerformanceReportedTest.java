package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第七十七条: what took effect has to be performed, whether or not a period was fixed for it, and whether or not the case is closed. */
@FachengTest
class NonPerformanceReportedTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final String REPORT = "report-non-performance";
    private static final Map<String, Object> REVOKED = Map.of(
            "orders",
            List.of(Map.of("kind", "REVOKE", "ground", "facts-unclear", "text", "撤销该决定")),
            "articles",
            "第六十四条第一款第一项",
            "property",
            "NONE");

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void ready_to_be_decided() {
        office = new Office(mvc);
        filed = Filed.replied(FILED, office);
    }

    @Test
    void the_applicant_reports_it_and_the_head_orders_it_by_a_day_though_the_case_is_closed() {
        decided(REVOKED);
        assertThat(office.file(filed.caseNo()).path("outcome").toString()).contains("DECIDED");
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isTrue();

        filed.own(REPORT, Map.of("party", respondent("handler1", REPORT), "account", "仍在执行已经撤销的决定"))
                .ok();
        assertThat(filed.told(office.accountable(filed.caseNo()))).anyMatch(notice -> notice.contains("反映被申请人没有履行"));
        assertThat(filed.offered("head1", "criticise").isMissingNode()).isTrue();

        filed.act(
                        "head1",
                        "order-performance",
                        Map.of(
                                "party",
                                respondent("head1", "order-performance"),
                                "finding",
                                "没有停止执行",
                                "days",
                                10,
                                "unit",
                                "calendar_days"))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "perform-on-order")
                        .path("due")
                        .asString())
                .isEqualTo("2026-12-03");
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isTrue();
        assertThat(filed.offered("head1", "criticise").isMissingNode()).isFalse();
        assertThat(filed.offered("handler1", REPORT).isMissingNode()).isTrue();

        office.clockTo(LocalDate.of(2026, 12, 4));
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isFalse();
        filed.act(
                        "handler1",
                        "record-performance",
                        Map.of(
                                "party",
                                respondent("handler1", "record-performance"),
                                "performedOn",
                                "2026-12-04",
                                "finding",
                                "已经停止执行"))
                .ok();
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isTrue();
        assertThat(filed.offered("head1", "criticise").isMissingNode()).isTrue();
        assertThat(office.differences()).isZero();
    }

    /** 无正当理由拖延履行 is what the law asks for (第七十七条第二款). */
    @Test
    void nobody_is_ordered_while_a_good_reason_for_the_delay_holds() {
        decided(REVOKED);
        filed.act("handler1", REPORT, Map.of("party", respondent("handler1", REPORT), "account", "没有停止执行"))
                .ok();
        var found = Map.of(
                "party", respondent("director1", "find-delay-justified"),
                "what", "停止执行",
                "reason", "系统由第三方运行，停止需要七日",
                "proof", "运行单位的说明",
                "foundOn", FILED.toString(),
                "until", "2026-12-01");
        assertThat(filed.act("handler1", "find-delay-justified", found).status())
                .isEqualTo(403);
        filed.act("director1", "find-delay-justified", found).ok();
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isTrue();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("认定拖延履行有正当理由") && line.contains("七日"));

        office.clockTo(LocalDate.of(2026, 11, 25));
        filed.act(
                        "handler1",
                        "end-justified-delay",
                        Map.of(
                                "party", respondent("handler1", "end-justified-delay"),
                                "endedOn", "2026-11-25",
                                "finding", "运行单位已经可以停止"))
                .ok();
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isFalse();
        assertThat(filed.offered("handler1", "end-justified-delay").isMissingNode())
                .isTrue();
        assertThat(office.differences()).isZero();
    }

    @Test
    void nothing_is_to_be_performed_where_everything_stays_as_it_was() {
        decided(Map.of());
        assertThat(filed.offered("handler1", REPORT).isMissingNode()).isTrue();
    }

    @Test
    void nothing_is_overdue_while_a_period_runs() {
        var form = new LinkedHashMap<>(REVOKED);
        form.putAll(Map.of("remakeOrdered", true, "remakeDays", 10, "remakeUnit", "calendar_days"));
        decided(form);
        assertThat(filed.offered("handler1", REPORT).isMissingNode()).isTrue();
        office.clockTo(LocalDate.of(2026, 12, 4));
        assertThat(filed.offered("handler1", REPORT).isMissingNode()).isFalse();
        filed.act("handler1", REPORT, Map.of("party", respondent("handler1", REPORT), "account", "没有重新作出"))
                .ok();
        // The model is at it.
        assertThat(office.openTaskKeys(filed.caseNo())).contains("userTask_assessNonPerformance");
        assertThat(filed.offered("head1", "order-performance").isMissingNode()).isTrue();
    }

    private String respondent(String username, String action) {
        return filed.offered(username, action)
                .at("/schema/properties/party/oneOf/0/const")
                .asString();
    }

    private void decided(Map<String, Object> instead) {
        var form = new LinkedHashMap<>(Application.draftDecision());
        form.putAll(instead);
        filed.complete("userTask_draftDecision", "SUBMIT", form).ok();
        filed.complete("userTask_reviewDecision", "APPROVE", Map.of()).ok();
        filed.complete("userTask_consentDecision", "CONSENT", Map.of()).ok();
        filed.complete("userTask_issueDecision", "ISSUE", Map.of("sealed", true))
                .ok();
    }
}
