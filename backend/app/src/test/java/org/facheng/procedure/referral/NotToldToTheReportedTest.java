package org.facheng.procedure.referral;

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

/** No letter of an informer's petition reaches who is reported, and nobody mediates between the two (信访工作条例第三十条第三款). */
@FachengTest
class NotToldToTheReportedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String REPORTED = "某市信访接待处";
    private static final String REFUSED = "sent_to_the_reported";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_informer_whose_letter_the_reported_passed_on() {
        office = new Office(mvc);
        office.clockTo(DAY);
        caseNo = ImportedPetition.caseNo(
                office,
                DAY,
                Map.of(
                        "channel",
                        "transfer",
                        "transferor",
                        REPORTED,
                        "transfer",
                        Map.of("kind", "assigned", "number", "某信转〔2026〕7号"),
                        "petitionKind",
                        "report",
                        "respondent",
                        Map.of("name", REPORTED)));
    }

    @Test
    void not_the_result_and_not_the_objection() {
        assertThat(act("director1", "report-back", Map.of("result", "已经核实")).refused(422))
                .isEqualTo(REFUSED);
        identified();
        office.complete(caseNo, "userTask_classifyMatter", "OBJECT_TRANSFER", Map.of("reasons", "不属于本机关职权"))
                .ok();
        assertThat(office.complete(
                                caseNo,
                                "userTask_approveRoute",
                                "OBJECT",
                                Map.of("reasons", "不属于本机关职权", "objection", "不属于本系统"))
                        .refused(422))
                .isEqualTo(REFUSED);
    }

    @Test
    void not_the_urgent_report() {
        act("handler1", "report-urgent", Map.of("what", "可能聚集")).ok();
        assertThat(urgent(REPORTED).refused(422)).isEqualTo(REFUSED);
        urgent("某市人民政府").ok();
    }

    @Test
    void nothing_about_who_accepts_it() {
        identified();
        assertThat(consulted(REPORTED).refused(422)).isEqualTo(REFUSED);
        consulted("某市人民政府").ok();
        assertThat(act("director1", "refer-acceptance", Map.of("decider", REPORTED, "views", "有争议"))
                        .refused(422))
                .isEqualTo(REFUSED);
    }

    @Test
    void no_hearing_with_them() {
        inquired("HEARING");
        var hearing = Map.of(
                "hearingOn",
                DAY.plusDays(7).toString(),
                "hearingAt",
                "14:00",
                "place",
                "第一接待室",
                "presiding",
                "法制机构负责人",
                "sides",
                List.of(Map.of("name", REPORTED, "address", "某路8号")));
        assertThat(office.complete(caseNo, "userTask_arrangeHearing", "ARRANGED", hearing)
                        .refused(422))
                .isEqualTo(REFUSED);
    }

    @Test
    void no_mediation_with_them() {
        inquired("MEDIATE");
        var sides = Map.of(
                "sides",
                List.of("信访人甲"),
                "others",
                List.of(Map.of("name", REPORTED, "address", "某路8号")),
                "heldOn",
                DAY.toString(),
                "consent",
                true,
                "kind",
                "调解",
                "agreement",
                "达成一致");
        assertThat(office.complete(caseNo, "userTask_mediateDispute", "AGREED", sides)
                        .refused(422))
                .isEqualTo(REFUSED);
    }

    private void inquired(String outcome) {
        identified();
        office.complete(caseNo, "userTask_classifyMatter", "HANDLE", Map.of("reasons", "本机关职权", "procedure", "调查核实"))
                .ok();
        var heard = Map.of("heardOn", DAY.toString(), "manner", "电话", "statement", "无");
        office.complete(caseNo, "userTask_hearPetitioner", "HEARD", heard).ok();
        office.complete(
                        caseNo,
                        "userTask_inquireFacts",
                        outcome,
                        Map.of("facts", "有争议", "sources", List.of("记录"), "why", "双方有争议"))
                .ok();
    }

    private void identified() {
        office.complete(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
    }

    private ApiUser.Answer consulted(String body) {
        return act(
                "handler1",
                "consult-acceptance",
                Map.of("bodies", List.of(body), "consultedOn", DAY.toString(), "result", "disputed", "record", "有争议"));
    }

    private ApiUser.Answer urgent(String receiver) {
        return office.complete(
                caseNo,
                "userTask_draftUrgentReport",
                "SUBMIT",
                Map.of("receivers", List.of(receiver), "situation", "情况", "measures", "已经稳控"));
    }

    private ApiUser.Answer act(String who, String key, Map<String, ?> form) {
        return office.as(who).post("/api/cases/{no}/actions/{key}", Map.of("form", form), caseNo, key);
    }
}
