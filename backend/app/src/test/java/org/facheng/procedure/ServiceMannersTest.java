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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 送达方式 (行政复议法第八十八条第一款，民事诉讼法第八十七条至第九十五条): each with what it has to show and the day it counts from. */
@FachengTest
class ServiceMannersTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final String SERVE = "userTask_recordService";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_notice_to_a_third_party_that_takes_nothing_electronically() {
        office = new Office(mvc);
        filed = Filed.accepted(FILED, office);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(false))
                .ok();
        assertThat(office.openTaskKeys(filed.caseNo())).contains(SERVE);
    }

    @Test
    void what_was_refused_is_left_before_witnesses_or_a_camera() {
        refused("left", Map.of());
        refused("left", Map.of("refusal", "拒绝签收"));
        refused("left", Map.of("refusal", "拒绝签收", "witnesses", List.of(), "filmed", false));
        refused("in-person", Map.of("refusal", "拒绝签收"));

        serve("left", Map.of("refusal", "同住成年家属拒绝签收", "witnesses", List.of("某社区居民委员会工作人员")));
        assertThat(service("servedOn")).isEqualTo(FILED.toString());
        assertThat(proof()).contains("拒收：同住成年家属拒绝签收", "见证人：某社区居民委员会工作人员", "回证");
    }

    @Test
    void a_camera_stands_for_the_witnesses() {
        serve("left", Map.of("refusal", "拒绝开门", "filmed", true));
        assertThat(proof()).contains("拒收：拒绝开门", "已经拍照、录像记录送达过程");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entrusted", "transferred"})
    void through_others_it_says_through_whom_and_counts_from_the_signature(String manner) {
        refused(manner, Map.of());
        office.clockTo(FILED.plusDays(4));
        var form = new HashMap<String, Object>(form(manner, Map.of("through", "某监狱")));
        form.put("sentOn", FILED.toString());
        form.put("servedOn", FILED.plusDays(3).toString());
        office.complete(filed.caseNo(), SERVE, "SERVED", form).ok();
        assertThat(service("servedOn")).isEqualTo(FILED.plusDays(3).toString());
        assertThat(service("mannerName")).isEqualTo("entrusted".equals(manner) ? "委托送达" : "转交送达");
        assertThat(proof()).contains("经由：某监狱");
    }

    @Test
    void a_public_notice_comes_last_says_why_and_serves_after_thirty_days() {
        refused("public-notice", Map.of("published", "本机关网站"));
        refused("public-notice", Map.of("published", "本机关网站", "failed", "两次邮寄退回"));

        office.clockTo(FILED.plusDays(29));
        refused("public-notice", Map.of("published", "本机关网站", "failed", "两次邮寄退回"));
        office.clockTo(FILED.plusDays(30));
        serve("public-notice", Map.of("published", "本机关网站", "failed", "两次邮寄退回，电话无人接听，住所无人"));
        assertThat(service("servedOn")).isEqualTo(FILED.plusDays(30).toString());
        assertThat(proof()).contains("其他方式无法送达：两次邮寄退回，电话无人接听，住所无人", "公告于：本机关网站");
    }

    private void serve(String manner, Map<String, ?> more) {
        filed.complete(SERVE, "SERVED", form(manner, more)).ok();
    }

    private void refused(String manner, Map<String, ?> more) {
        filed.complete(SERVE, "SERVED", form(manner, more)).refused(422);
    }

    private static Map<String, Object> form(String manner, Map<String, ?> more) {
        var form = new HashMap<String, Object>(more);
        form.put("manner", manner);
        form.put("servedOn", FILED.toString());
        form.put("proof", "送达回证");
        return form;
    }

    private String service(String member) {
        return office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("third-party-notice"))
                .flatMap(document -> document.path("services").valueStream())
                .map(service -> service.path(member).asString())
                .findFirst()
                .orElseThrow();
    }

    private String proof() {
        return office.as("director1")
                .get("/api/cases/{no}/timeline", filed.caseNo())
                .ok()
                .toString()
                .concat(service("proof"));
    }
}
