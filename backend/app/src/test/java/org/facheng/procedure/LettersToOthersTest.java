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

/** Letters to those who are no parties: somebody sends each, with proof (行政复议法第十六条第一款、第七十六条；实施条例第三十七条、第五十七条第二款). */
@FachengTest
class LettersToOthersTest {

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
    void who_may_not_join_is_told_why_and_sees_nothing_of_the_case() {
        var asking = new java.util.HashMap<>(Participants.request());
        asking.put("account", "citizen2");
        for (int time = 1; time <= 2; time++) {
            filed.act("registrar1", "request-to-join", asking).ok();
            var asked = filed.offered("handler1", "refuse-joining").at("/schema/properties/name/oneOf/0/const");
            filed.act("handler1", "refuse-joining", Map.of("name", asked.asString(), "reason", "不是协议的一方"))
                    .ok();
            letters.serve("不准予参加行政复议通知书", "2026-06-01");
        }
        assertThat(letters.receivers("joining-refusal"))
                .as("asked twice, told twice")
                .containsExactly(List.of("申请人乙公司"), List.of("申请人乙公司"));
        assertThat(letters.page("joining-refusal")).contains("申请人乙公司：", "不准予", "不是协议的一方");
        assertThat(new Participants(filed).reads("citizen2")).isEqualTo(404);
    }

    @Test
    void a_recommendation_is_served_on_the_authority_it_is_for_each_time() {
        recommend("某省通信管理局", "完善检索的记录");
        recommend("某省通信管理局", "公布检索的方法");
        assertThat(office.openTaskKeys(filed.caseNo()))
                .filteredOn("userTask_recordService"::equals)
                .hasSize(2);
        letters.serve("行政复议建议书", "2026-06-01");
        letters.serve("行政复议建议书", "2026-06-01");
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain("userTask_recordService");
        assertThat(filed.timeline())
                .filteredOn(line -> line.contains("以邮寄送达方式向某省通信管理局送达《行政复议建议书》") || line.contains("向某省通信管理局送达《行政复议建议书》"))
                .hasSize(2);
    }

    @Test
    void the_commission_of_an_appraisal_is_sent_to_the_institution() {
        filed.act(
                        "handler1",
                        "commission-appraisal",
                        Map.of(
                                "institution",
                                "某司法鉴定中心",
                                "requestedBy",
                                "applicant",
                                "matters",
                                List.of("日志的形成时间"),
                                "materials",
                                List.of("日志原件")))
                .ok();
        assertThat(letters.receivers("appraisal-commission")).containsExactly(List.of("某司法鉴定中心"));
        letters.serve("鉴定委托书", "2026-06-01");
        assertThat(letters.of("appraisal-commission")
                        .get(0)
                        .at("/services/0/servedOn")
                        .asString())
                .isEqualTo("2026-06-01");
    }

    private void recommend(String organ, String advice) {
        filed.act(
                        "director1",
                        "issue-recommendation",
                        Map.of("organ", organ, "finding", "答复没有说明检索的范围", "advice", advice))
                .ok();
    }
}
