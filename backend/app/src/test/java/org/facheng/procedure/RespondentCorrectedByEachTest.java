package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Before the acceptance one of several applicants names another respondent for himself only (行政复议法第十四条第一款、第三十条第一款第一项、第三十一条). */
@FachengTest
class RespondentCorrectedByEachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String PROPER = "某市公安局";

    @Autowired
    MockMvc mvc;

    private Filed filed;

    @Test
    void one_corrects_nobody_elses_application() {
        corrected("申请人甲", "申请人乙");
        assertThat(filed.office().openTaskKeys(filed.caseNo())).doesNotContain("userTask_reviewCorrectedApplication");
        var other = Map.of("applicants", applicants().subList(1, 2), "statement", "变更", "respondentName", "某市 公安局");
        filed.act("registrar1", "submit-correction", other).ok();
        var agreed = filed.office()
                .read(filed.caseNo(), "userTask_reviewCorrectedApplication")
                .at("/schema/properties/agreedApplicants/default");
        assertThat(agreed.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(applicants());
        assertThat(admitted(applicants().subList(0, 1)).refused(422)).isEqualTo("respondent_not_agreed");
        admitted(applicants()).ok();
    }

    @Test
    void who_applies_alone_is_not_asked_again() {
        corrected("申请人甲");
        assertThat(filed.office()
                        .read(filed.caseNo(), "userTask_reviewCorrectedApplication")
                        .at("/schema/properties/agreedApplicants")
                        .isMissingNode())
                .isTrue();
        filed.complete("userTask_reviewCorrectedApplication", "ADMIT", Map.of("respondentName", PROPER))
                .ok();
    }

    private void corrected(String... applicants) {
        filed = Filed.on(DAY, new Office(mvc), Map.of("applicants", OwnPetition.people(applicants)));
        var notice = Map.of("properRespondent", PROPER, "correctionItems", List.of("变更被申请人"), "changeReason", "由该局作出");
        filed.complete("userTask_reviewApplication", "CHANGE_RESPONDENT", notice)
                .ok();
        while (filed.office().openTaskKeys(filed.caseNo()).contains("userTask_recordService")) {
            new Letters(filed).serve("变更被申请人通知书", DAY.toString());
        }
        filed.own("submit-correction", Map.of("statement", "变更为" + PROPER, "respondentName", PROPER))
                .ok();
    }

    private ApiUser.Answer admitted(List<String> agreed) {
        var form = Map.of("respondentName", PROPER, "agreedApplicants", agreed);
        return filed.complete("userTask_reviewCorrectedApplication", "ADMIT", form);
    }

    private List<String> applicants() {
        return filed.office()
                .file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map(party -> party.path("id"))
                .map(JsonNode::asString)
                .toList();
    }
}
