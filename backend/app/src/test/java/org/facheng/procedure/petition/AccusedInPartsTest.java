package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One of several matters in a letter informs against somebody: none of it reaches who is reported (信访工作条例第三十条). */
@FachengTest
class AccusedInPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CLASSIFY = "userTask_classifyMatter";
    private static final String APPROVE = "userTask_approveRoute";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_letter_with_two_matters() {
        office = new Office(mvc);
        office.clockTo(DAY);
        caseNo = ImportedPetition.caseNo(office, DAY, Map.of("requests", List.of("恢复宽带优惠", "查处江苏省通信管理局的受贿")));
        office.complete(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
    }

    @Test
    void it_is_sent_neither_to_who_is_reported_nor_anywhere_before_the_clue_was_handed_over() {
        split("江苏省通信管理局").ok();
        assertThat(refer("江苏省通信管理局").refused(422)).isIn("clue_not_handed_over", "sent_to_the_reported");
        assertThat(refer("广东省通信管理局").refused(422)).isEqualTo("clue_not_handed_over");
        handOver();
        assertThat(refer("江苏省通信管理局").refused(422)).isEqualTo("sent_to_the_reported");
        refer("广东省通信管理局").ok();
    }

    @Test
    void it_is_not_sent_to_somebody_outside_this_system_who_is_reported_either() {
        split("某市城市管理局、某公司").ok();
        handOver();
        assertThat(refer("某市城市管理局").refused(422)).isEqualTo("sent_to_the_reported");
        refer("广东省通信管理局").ok();
    }

    @Test
    void who_is_reported_sees_neither_the_letter_nor_what_becomes_of_its_other_parts() {
        var holder = office.accountable(caseNo);
        var reported = holder.equals("handler3") ? "承办人二" : "承办人三";
        var username = holder.equals("handler3") ? "handler2" : "handler3";
        assertThat(office.as(username).get("/api/cases/{no}", caseNo).status()).isEqualTo(200);
        split(reported).ok();
        assertThat(office.as(username).get("/api/cases/{no}", caseNo).status()).isEqualTo(404);
        handOver();
        refer("广东省通信管理局").ok();
        var opened = office.as("director1")
                .get("/api/cases/{no}/related", caseNo)
                .ok()
                .valueStream()
                .map(other -> other.path("caseNo").asString())
                .filter(no -> no.startsWith("工信信"))
                .toList();
        assertThat(opened).isNotEmpty().allSatisfy(no -> assertThat(
                        office.as(username).get("/api/cases/{no}", no).status())
                .isEqualTo(404));
    }

    @Test
    void who_is_reported_has_to_be_named_and_handling_the_rest_waits_for_the_clue() {
        var unnamed = office.complete(caseNo, CLASSIFY, "SPLIT", Map.of("reasons", "分项处理", "parts", parts("")));
        assertThat(unnamed.refused(422)).isEqualTo("reported_missing");
        assertThat(unnamed.body().at("/errors/0/pointer").asString()).isEqualTo("/form/parts/1/reported");
        var form = Map.of("reasons", "本机关职权", "procedure", "调查核实", "parts", parts("江苏省通信管理局"));
        assertThat(office.complete(caseNo, CLASSIFY, "HANDLE", form).refused(422))
                .isEqualTo("clue_not_handed_over");
        handOver();
        office.complete(caseNo, CLASSIFY, "HANDLE", form).ok();
    }

    private ApiUser.Answer split(String reported) {
        return office.complete(caseNo, CLASSIFY, "SPLIT", Map.of("reasons", "分项处理", "parts", parts(reported)));
    }

    private ApiUser.Answer refer(String destination) {
        return office.complete(
                caseNo, APPROVE, "REFER", Map.of("reasons", "属于其职权", "destination", destination, "manner", "转送"));
    }

    private void handOver() {
        office.as("director1")
                .post(
                        "/api/cases/{no}/actions/hand-over-clue",
                        Map.of("form", Map.of("receiver", "驻部纪检监察组", "what", "反映受贿")),
                        caseNo)
                .ok();
    }

    private static List<Map<String, String>> parts(String reported) {
        var own = Map.of("what", "恢复宽带优惠", "way", "own", "where", "本机关办理");
        var informs = Map.of("what", "反映受贿", "way", "discipline", "where", "移送有权处理的机关");
        return List.of(
                own,
                reported.isEmpty()
                        ? informs
                        : Map.of("what", "反映受贿", "way", "discipline", "where", "移送有权处理的机关", "reported", reported));
    }
}
