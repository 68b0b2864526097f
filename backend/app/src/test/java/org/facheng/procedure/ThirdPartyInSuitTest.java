package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 第三人: what a defendant has to do and may do is not offered to a body called as one (行政诉讼法第二十九条). */
@FachengTest
class ThirdPartyInSuitTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    @Test
    void it_is_no_defendant_of_any_kind_and_appeals_only_what_charges_it() {
        var office = new Office(mvc);
        office.clockTo(ON);
        var filed = office.as("registrar1")
                .post("/api/cases", SuitPapers.filed(ON, "third-party", "（2026）京01行初911号", "北京市通信管理局", "参加诉讼通知书"))
                .ok();
        var caseNo = filed.path("caseNo").asString();
        assertThat(filed.at("/advice/capacity").asString()).isEqualTo("THIRD_PARTY");

        var parties = office.file(caseNo).path("parties");
        assertThat(parties.valueStream()
                        .filter(one -> one.path("role").asString().equals("respondent"))
                        .map(one -> one.path("name").asString()))
                .as("whom the complaint sues, and not this body")
                .containsExactly("北京市通信管理局");
        assertThat(parties.valueStream()
                        .filter(one -> one.path("role").asString().equals("third-party"))
                        .map(one -> one.path("name").asString()))
                .containsExactly("中华人民共和国工业和信息化部");

        var read = office.read(caseNo, "userTask_decideCapacity");
        assertThat(read.path("outcomes").valueStream().map(one -> one.path("id").asString()))
                .as(read.path("outcomes").toString())
                .containsExactly("THIRD_PARTY");
        office.complete(
                        caseNo,
                        "userTask_decideCapacity",
                        "THIRD_PARTY",
                        Map.of("capacity", "THIRD_PARTY", "reason", "通知参加诉讼", "thirdPartyAs", "interest"))
                .ok();
        assertThat(office.complete(caseNo, "userTask_assignWork", "ASSIGN", work("2026-03-20"))
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("third_party_owes_no_answer");
        office.complete(caseNo, "userTask_assignWork", "ASSIGN", work(null)).ok();

        office.clockTo(ON.plusMonths(3));
        var handler = office.as(office.accountable(caseNo));
        handler.post(
                        "/api/cases/{no}/actions/receive-result",
                        Map.of("form", Map.of("receivedOn", "2026-06-02", "what", "行政判决书")),
                        caseNo)
                .ok();
        office.complete(
                        caseNo,
                        "userTask_recordResult",
                        "JUDGMENT",
                        Map.of(
                                "servedOn",
                                "2026-06-02",
                                "docketNo",
                                "（2026）京01行初911号",
                                "kinds",
                                List.of("dismiss-claims"),
                                "text",
                                "驳回诉讼请求。"))
                .ok();
        office.complete(
                        caseNo,
                        "userTask_proposeAppeal",
                        "SUBMIT",
                        Map.of("proposal", "accept", "unitOpinion", "不涉及本机关权益"))
                .ok();
        office.complete(caseNo, "userTask_reviewAppeal", "SUBMIT", Map.of("legalOpinion", "同意"))
                .ok();
        assertThat(office.complete(caseNo, "userTask_decideAppeal", "APPEAL", Map.of("opinion", "上诉"))
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("third_party_not_charged");
        office.complete(caseNo, "userTask_decideAppeal", "ACCEPT", Map.of("opinion", "不上诉"))
                .ok();
    }

    private static Map<String, Object> work(String answerUntil) {
        var form = new HashMap<String, Object>(Map.of(
                "docketedOn", "2026-02-26",
                "docketNo", "（2026）京01行初911号",
                "actingUnit", "无线电管理局",
                "actingOfficer", "经办人甲",
                "legalOfficer", "经办人乙",
                "evidenceOfAct", "由被告提供",
                "conflictChecked", true));
        if (answerUntil != null) {
            form.put("answerUntil", answerUntil);
        }
        return form;
    }
}
