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

/** Several people, one matter: one text, and to each a letter, a clock and an end of their own; and the body that urges its own unit. */
@FachengTest
class TogetherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void one_text_answers_several_petitions_each_with_its_own_letter_clock_and_end() {
        var first = suggestion("信访人己", DAY);
        var second = suggestion("信访人庚", DAY.plusDays(2));
        var handler = office.accountable(first.caseNo());
        first.act(handler, "join-cluster", Map.of("cases", List.of(second.caseNo()), "reason", "同一小区同一诉求"))
                .ok();

        first.complete("userTask_prepareAnswer", "EXPLAINED", Map.of("work", "已经研究", "reply", "提速安排在第三季度。"))
                .ok();
        assertThat(office.read(second.caseNo(), "userTask_prepareAnswer").toString())
                .contains("合并答复", "提速安排在第三季度。");
        finish(first);
        second.complete("userTask_prepareAnswer", "EXPLAINED", Map.of("work", "已经研究", "reply", "提速安排在第三季度。"))
                .ok();
        finish(second);

        var letters = List.of(new Letters(first), new Letters(second));
        assertThat(letters.get(0).page("answer-letter"))
                .contains("信访人己：", "提速安排在第三季度。")
                .doesNotContain("信访人庚");
        assertThat(letters.get(1).page("answer-letter"))
                .contains("信访人庚：", "提速安排在第三季度。")
                .doesNotContain("信访人己");
        assertThat(office.deadline(first.caseNo(), "answer-target").path("due").asString())
                .isNotEqualTo(office.deadline(second.caseNo(), "answer-target")
                        .path("due")
                        .asString());
        assertThat(office.openTaskKeys(second.caseNo())).contains("userTask_recordService");
    }

    @Test
    void the_same_petitioner_is_no_cluster() {
        var first = suggestion("信访人辛", DAY);
        var again = suggestion("信访人辛", DAY);
        assertThat(first.act(
                                office.accountable(first.caseNo()),
                                "join-cluster",
                                Map.of("cases", List.of(again.caseNo()), "reason", "同一诉求"))
                        .refused(422))
                .isEqualTo("not_to_be_joined");
    }

    @Test
    void the_body_urges_its_own_unit_for_a_reason_it_is_shown_and_the_answer_has_a_clock() {
        var filed = suggestion("信访人壬", DAY);
        var handler = office.accountable(filed.caseNo());
        office.clockTo(DAY.plusDays(30));
        assertThat(filed.offered("director1", "urge").toString()).contains("长期没有进展");
        assertThat(filed.offered(handler, "answer-urging").isMissingNode()).isTrue();

        filed.act(
                        "director1",
                        "urge",
                        Map.of("to", "政策法规司", "trigger", "长期没有进展", "demand", "说明进展", "answerBy", "2026-04-08"))
                .ok();
        assertThat(new Letters(filed).page("urging-letter")).contains("长期没有进展", "请于2026年4月8日（含当日）前反馈");
        assertThat(office.deadline(filed.caseNo(), "urging-feedback")
                        .path("due")
                        .asString())
                .isEqualTo("2026-04-08");
        assertThat(filed.told(handler)).anyMatch(notice -> notice.contains("内部督办（长期没有进展）"));

        filed.act(handler, "answer-urging", Map.of("result", "已经约谈企业")).ok();
        assertThat(office.deadline(filed.caseNo(), "urging-feedback")
                        .path("metOn")
                        .asString())
                .isEqualTo("2026-04-01");
    }

    private Filed suggestion(String name, LocalDate told) {
        office.clockTo(DAY);
        var filed = office.as("admin1")
                .post(
                        "/api/cases/import",
                        Map.of(
                                "procedure", "petition",
                                "channel", "letter",
                                "receivedOn", DAY.toString(),
                                "petitionKind", "suggestion",
                                "subject", "policy",
                                "applicants",
                                        List.of(Map.of(
                                                "name",
                                                name,
                                                "kind",
                                                "natural",
                                                "identity",
                                                "real-name",
                                                "addressClear",
                                                true)),
                                "contact", Map.of("name", name, "address", "某市某路6号"),
                                "requests", List.of("安排宽带提速"),
                                "factsAndReasons", "小区宽带一直没有提速。"))
                .ok();
        var petition = new Filed(office, filed.path("caseNo").asString(), "");
        office.clockTo(told);
        petition.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        petition.complete("userTask_classifyMatter", "SUGGESTION", Map.of("reasons", "建议", "procedure", "研究答复"))
                .ok();
        return petition;
    }

    private void finish(Filed petition) {
        petition.complete("userTask_reviewAnswer", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        petition.complete("userTask_signAnswer", "SIGN", Map.of("opinion", "同意"))
                .ok();
    }
}
