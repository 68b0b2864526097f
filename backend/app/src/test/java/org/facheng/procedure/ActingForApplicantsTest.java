package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Representatives (第十五条) and agents (第十七条) belong to the case and are named in its decisions; service stays on the parties. */
@FachengTest
class ActingForApplicantsTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_application_with_an_agent_and_a_representative() {
        office = new Office(mvc);
        var application = new HashMap<String, Object>(Application.admissible());
        var form = new HashMap<String, Object>((Map<String, ?>) application.get("form"));
        form.put("representatives", List.of(Map.of("name", "代表人甲")));
        form.put("agents", List.of(Map.of("name", "代理人甲", "phone", "13700000000", "authority", "代为参加行政复议，至案件办结")));
        var submission = new HashMap<String, Object>((Map<String, ?>) form.get("submission"));
        submission.put("powerOfAttorney", Map.of("complete", true, "agents", 1, "missing", List.of()));
        form.put("submission", submission);
        application.put("form", form);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", application)
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void they_stand_among_the_parties_with_what_they_may_do() {
        var parties = office.file(caseNo).path("parties");
        assertThat(parties.valueStream().map(p -> p.path("roleName").asString()))
                .containsExactly("申请人", "被申请人", "代表人", "委托代理人");
        assertThat(parties.path(3).path("details").toString()).contains("至案件办结", "齐备", "13700000000");
    }

    @Test
    void the_refusal_names_them_and_is_served_on_the_applicant() {
        var reasons = Map.of("reasons", "申请人与该行为没有利害关系。", "unmet", List.of("第二项"), "priorReconsideration", false);
        office.complete(caseNo, "userTask_reviewApplication", "REFUSE", reasons).ok();
        office.complete(caseNo, "userTask_approveRefusal", "APPROVE", Map.of("opinion", "同意"))
                .ok();

        var refusal = office.file(caseNo)
                .path("documents")
                .valueStream()
                .filter(d -> d.path("template").asString().equals("refusal-decision"))
                .findFirst()
                .orElseThrow();
        assertThat(page(refusal)).contains("代表人：代表人甲。", "委托代理人：代理人甲。");
        assertThat(refusal.path("services").valueStream().map(s -> s.path("party")
                        .asString()))
                .containsExactly("申请人甲");
    }

    private String page(JsonNode document) {
        var answer = office.as("director1")
                .get(
                        "/api/cases/{no}/documents/{id}/file?format=html",
                        caseNo,
                        document.path("id").asString());
        return new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
