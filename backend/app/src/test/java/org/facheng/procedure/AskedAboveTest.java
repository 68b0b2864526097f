package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A review is asked for in a case of its own; the petitioner's period in the case of the opinion is kept by it (信访工作条例第三十五条). */
@FachengTest
class AskedAboveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void a_review_asked_for_in_time_and_recognised_later_keeps_the_period_of_the_first_case() {
        var first = petition(DAY, Map.of("previous", List.of(Map.of("kind", "reply", "on", "2026-02-02"))));
        assertThat(askReview(first)).isEqualTo("running");

        office.clockTo(DAY.plusDays(7));
        assertThat(askReview(first)).as("nobody has joined them yet").isEqualTo("missed");
        var request = petition(DAY.plusDays(1), Map.of("petitionKind", "request"));
        request.complete(
                        "userTask_identifyMatter",
                        "REPEATED",
                        Map.of("firstCase", first.caseNo(), "firstVisitOn", DAY.toString(), "reason", "不服处理意见"))
                .ok();
        request.complete("userTask_classifyMatter", "REVIEW", Map.of("reasons", "请求复查", "procedure", "复查"))
                .ok();
        assertThat(askReview(first)).isEqualTo("met");
    }

    private String askReview(Filed filed) {
        return deadlines
                .find(cases.byNo(filed.caseNo()).orElseThrow().id(), "ask-review")
                .orElseThrow()
                .state();
    }

    private Filed petition(LocalDate received, Map<String, Object> changes) {
        var matter = new HashMap<String, Object>(Map.of(
                "procedure",
                "petition",
                "channel",
                "letter",
                "receivedOn",
                received.toString(),
                "subject",
                "policy",
                "applicants",
                List.of(Map.of("name", "信访人己", "kind", "natural", "identity", "real-name", "addressClear", true)),
                "contact",
                Map.of("name", "信访人己", "phone", "13900000056", "address", "某市某路6号"),
                "requests",
                List.of("恢复某小区的宽带优惠"),
                "factsAndReasons",
                "某小区的宽带优惠被提前取消。"));
        matter.putAll(changes);
        var filed = office.as("admin1").post("/api/cases/import", matter).ok();
        return new Filed(office, filed.path("caseNo").asString(), "");
    }
}
