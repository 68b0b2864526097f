package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The main job over HTTP: a citizen files, the body decides, the citizen has the decision. */
@FachengTest
class OrdinaryWayTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private Office office;

    private ApiUser citizen;

    @BeforeEach
    void a_citizen() {
        office = new Office(mvc);
        citizen = office.as("citizen1");
    }

    @Test
    void an_application_travels_from_the_portal_to_a_served_decision() {
        var receipt = citizen.post("/api/portal/applications", Application.admissible())
                .ok();
        var receiptNo = receipt.path("receiptNo").asString();
        var caseNo = receipt.path("caseNo").asString();
        assertThat(receipt.path("deadlines").valueStream().map(d -> d.path("key")
                        .asString()))
                .contains("acceptance-review");

        complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of("remarks", "符合受理条件"));
        complete(caseNo, "userTask_chooseTrack", "ORDINARY", Map.of());
        complete(caseNo, "userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
        assertThat(stage(receiptNo)).isEqualTo("reply");

        var respondent = office.as("respondent1");
        respondent
                .post(
                        "/api/cases/{caseNo}/actions/submit-reply",
                        Map.of(
                                "form",
                                Map.of(
                                        "reply",
                                        "答复内容",
                                        "evidence",
                                        List.of(Map.of("name", "检索记录", "proves", "证明已尽检索义务")))),
                        caseNo)
                .ok();

        complete(
                caseNo,
                "userTask_hearViews",
                "HEARD",
                Map.of(
                        "manner",
                        "phone",
                        "heardOn",
                        LocalDate.now(clock).toString(),
                        "heard",
                        List.of("applicant", "respondent"),
                        "record",
                        "申请人坚持请求"));
        complete(caseNo, "userTask_draftDecision", "SUBMIT", Application.draftDecision());
        complete(caseNo, "userTask_reviewDecision", "APPROVE", Map.of("opinion", "同意"));
        complete(caseNo, "userTask_consentDecision", "RETURN", Map.of("opinion", "请补充理由"));
        complete(caseNo, "userTask_draftDecision", "SUBMIT", Application.draftDecision());
        complete(caseNo, "userTask_reviewDecision", "APPROVE", Map.of("opinion", "同意"));
        complete(caseNo, "userTask_consentDecision", "CONSENT", Map.of());
        complete(caseNo, "userTask_issueDecision", "ISSUE", Map.of("sealed", true));

        var own = citizen.get("/api/portal/cases/{receiptNo}", receiptNo).ok();
        assertThat(own.path("open").asBoolean()).isFalse();
        var decision = own.path("documents")
                .valueStream()
                .filter(d -> d.path("template").asString().equals("decision"))
                .findFirst()
                .orElseThrow();
        citizen.post(
                        "/api/portal/cases/{receiptNo}/actions/acknowledge",
                        Map.of("form", Map.of("documentId", decision.path("id").asString())),
                        receiptNo)
                .ok();
    }

    private String stage(String receiptNo) {
        return citizen.get("/api/portal/cases/{receiptNo}", receiptNo)
                .ok()
                .path("stage")
                .asString();
    }

    private void complete(String caseNo, String key, String outcome, Map<String, ?> form) {
        office.complete(caseNo, key, outcome, form);
    }
}
