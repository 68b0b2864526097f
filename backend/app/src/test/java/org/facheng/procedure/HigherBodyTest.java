package org.facheng.procedure;

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

/** Who reviews what a body did, and that nobody reviews it a third time (信访工作条例第三十五条、第三十六条). */
@FachengTest
class HigherBodyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> WRITTEN =
            Map.of("previous", "某局意见", "facts", "查明", "opinion", "维持", "bases", List.of("条例"));

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void the_tree_proposes_the_superior_department_and_an_administrator_confirms_both_lines() {
        var admin = office.as("admin1");
        var proposed = admin.get("/api/higher-bodies/gdca").ok();
        assertThat(proposed.path("department").asString()).isEqualTo("中华人民共和国工业和信息化部");
        assertThat(proposed.path("confirmed").asBoolean()).isFalse();
        assertThat(admin.get("/api/higher-bodies/miit").ok().path("department").isNull())
                .as("nobody knows who is above the ministry")
                .isTrue();

        var both = Map.of("government", "广东省人民政府", "department", "中华人民共和国工业和信息化部", "confirmed", true);
        assertThat(office.as("director1")
                        .put("/api/higher-bodies/gdca", both, "\"0\"")
                        .refused(403))
                .isEqualTo("forbidden");
        assertThat(admin.put("/api/higher-bodies/gdca", both, "\"7\"").refused(412))
                .isEqualTo("stale");
        assertThat(admin.put("/api/higher-bodies/gdca", both, "\"0\"")
                        .ok()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.put("/api/higher-bodies/gdca", Map.of("confirmed", true), "\"1\"")
                        .refused(422))
                .isEqualTo("form_invalid");
        assertThat(admin.put("/api/higher-bodies/gdca", Map.of("department", "广东省通信管理局", "confirmed", false), "\"1\"")
                        .refused(422))
                .isEqualTo("form_invalid");
    }

    @Test
    void the_ministrys_letter_and_form_say_that_its_higher_body_is_to_be_confirmed() {
        var filed = petition(Map.of(
                "petitionKind", "review-request", "previous", List.of(Map.of("kind", "reply", "on", "2026-02-20"))));
        filed.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        filed.complete("userTask_classifyMatter", "REVIEW", Map.of("reasons", "请求复查", "procedure", "复查"))
                .ok();
        assertThat(office.read(filed.caseNo(), "userTask_draftReviewOpinion").toString())
                .contains("复核机关（写入意见书）：待确认");
        filed.complete("userTask_draftReviewOpinion", "UPHOLD", WRITTEN).ok();
        filed.complete("userTask_signReviewOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
        assertThat(new Letters(filed).page("review-opinion")).contains("本机关的上一级机关（待确认，可以向本机关询问）复核");
    }

    @Test
    void after_the_re_examination_the_same_facts_and_reasons_are_told_kindly_and_not_accepted() {
        var first = petition(Map.of(
                "petitionKind", "recheck-request", "previous", List.of(Map.of("kind", "review", "on", "2026-02-20"))));
        first.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        first.complete("userTask_classifyMatter", "RECHECK", Map.of("reasons", "请求复核", "procedure", "复核"))
                .ok();
        first.complete("userTask_draftRecheckOpinion", "UPHOLD", WRITTEN).ok();
        first.complete("userTask_signRecheckOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();

        var again = petition(Map.of("petitionKind", "request"));
        assertThat(office.as("director1")
                        .get("/api/cases/{no}/alike", again.caseNo())
                        .ok()
                        .toString())
                .as("found at intake")
                .contains(first.caseNo());
        again.complete(
                        "userTask_identifyMatter",
                        "REPEATED",
                        Map.of("firstCase", first.caseNo(), "firstVisitOn", DAY.toString(), "reason", "同一人同一事项"))
                .ok();
        var form = office.read(again.caseNo(), "userTask_classifyMatter").toString();
        assertThat(form).contains("首次事项已经复核：中华人民共和国工业和信息化部 工信信核〔2026〕");
        again.complete(
                        "userTask_classifyMatter",
                        "CLOSED",
                        Map.of("reasons", "同一事实和理由", "closedBy", "中华人民共和国工业和信息化部复核意见书"))
                .ok();
        again.complete("userTask_approveRoute", "TELL", Map.of("reasons", "已经复核"))
                .ok();
        assertThat(new Letters(again).page("telling-notice")).contains("第三十六条第三款", "不再受理", "如果有新的事实和理由，欢迎您重新提出");
    }

    private Filed petition(Map<String, Object> changes) {
        var matter = new HashMap<String, Object>(Map.of(
                "procedure",
                "petition",
                "channel",
                "letter",
                "receivedOn",
                DAY.toString(),
                "subject",
                "policy",
                "applicants",
                List.of(Map.of("name", "信访人戊", "kind", "natural", "identity", "real-name", "addressClear", true)),
                "contact",
                Map.of("name", "信访人戊", "phone", "13900000055", "address", "某市某路5号"),
                "requests",
                List.of("恢复某小区的宽带优惠"),
                "factsAndReasons",
                "某小区的宽带优惠被提前取消。"));
        matter.putAll(changes);
        var filed = office.as("admin1").post("/api/cases/import", matter).ok();
        return new Filed(office, filed.path("caseNo").asString(), "");
    }
}
