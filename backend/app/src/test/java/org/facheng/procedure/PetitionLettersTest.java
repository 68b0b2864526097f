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

/** A letter tells of the rights its own way has, and of no others (信访工作条例第三十五条、第三十六条). */
@FachengTest
class PetitionLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> WRITTEN =
            Map.of("previous", "某局意见", "facts", "查明", "opinion", "没有经过复查", "bases", List.of("条例"));

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void the_first_notice_names_the_unit_that_answers_for_it_and_the_rights_of_its_way() {
        assertThat(notice("request", "HANDLE"))
                .contains("首办责任单位：", "自受理之日起60日内办结", "复查（第三十五条）", "分别评价")
                .doesNotContain("复核");
        assertThat(notice("suggestion", "SUGGESTION"))
                .contains("首办责任单位：", "分别评价")
                .doesNotContain("复查", "60日");
        assertThat(notice("review-request", "REVIEW"))
                .contains("30日内提出复查意见", "上一级机关复核（第三十六条第一款）")
                .doesNotContain("分别评价", "不再受理");
        assertThat(notice("recheck-request", "RECHECK"))
                .contains("30日内提出复核意见", "不再受理（第三十六条第三款）")
                .doesNotContain("复查（", "分别评价");
    }

    @Test
    void who_is_refused_a_review_has_no_opinion_of_one() {
        var refused = classified("review-request", "REVIEW");
        refused.complete("userTask_draftReviewOpinion", "NOT_ACCEPTED", WRITTEN).ok();
        refused.complete("userTask_signReviewOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
        assertThat(new Letters(refused).page("review-opinion"))
                .contains("没有作出复查意见", "参照《信访工作条例》第三十六条第一款")
                .doesNotContain("不服本复查意见");
    }

    @Test
    void who_is_refused_a_re_examination_has_had_none() {
        var refused = classified("recheck-request", "RECHECK");
        refused.complete("userTask_draftRecheckOpinion", "NOT_ACCEPTED", WRITTEN)
                .ok();
        refused.complete("userTask_signRecheckOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
        assertThat(new Letters(refused).page("recheck-opinion"))
                .contains("不予受理", "不是终结意见")
                .doesNotContain("本意见为终结意见");

        var again = petition("request");
        again.complete(
                        "userTask_identifyMatter",
                        "REPEATED",
                        Map.of("firstCase", refused.caseNo(), "firstVisitOn", DAY.toString(), "reason", "同一事项"))
                .ok();
        assertThat(office.read(again.caseNo(), "userTask_classifyMatter").toString())
                .doesNotContain("首次事项已经复核");
    }

    private String notice(String kind, String route) {
        return new Letters(classified(kind, route)).page("accept-notice");
    }

    private Filed classified(String kind, String route) {
        var filed = petition(kind);
        filed.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        filed.complete("userTask_classifyMatter", route, Map.of("reasons", "按其请求", "procedure", "依法办理"))
                .ok();
        return filed;
    }

    private Filed petition(String kind) {
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
                List.of(Map.of("name", "信访人庚", "kind", "natural", "identity", "real-name", "addressClear", true)),
                "contact",
                Map.of("name", "信访人庚", "phone", "13900000057", "address", "某市某路7号"),
                "requests",
                List.of("恢复某小区的宽带优惠"),
                "factsAndReasons",
                "某小区的宽带优惠被提前取消。"));
        matter.put("petitionKind", kind);
        var filed = office.as("admin1").post("/api/cases/import", matter).ok();
        return new Filed(office, filed.path("caseNo").asString(), "");
    }
}
