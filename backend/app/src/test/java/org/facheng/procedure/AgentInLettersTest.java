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

/** An agent is named in letters once his papers were checked, not before (行政复议法第十七条第二款). */
@FachengTest
class AgentInLettersTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_application_of_citizen1() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        var citizen = office.as("citizen1");
        var paper = citizen.upload("/api/portal/uploads", "授权委托书.txt", "授权代理人甲代为参加行政复议");
        citizen.post(
                        "/api/portal/cases/{no}/actions/{act}",
                        Map.of(
                                "form",
                                PartyNames.in(filed, Participants.appoint(Map.of())),
                                "uploadIds",
                                List.of(paper)),
                        filed.receiptNo(),
                        Participants.AGENTS)
                .ok();
    }

    @Test
    void one_whose_papers_nobody_has_checked_is_not_named() {
        assertThat(refusal()).doesNotContain("代理人甲");
    }

    @Test
    void one_whose_papers_are_in_order_is_named() {
        filed.act("registrar1", "check-agent", Map.of("agent", "party:agent", "complete", true))
                .ok();
        assertThat(refusal()).contains("委托代理人：代理人甲。");
    }

    private String refusal() {
        var reasons = Map.of("reasons", "没有利害关系。", "unmet", List.of("第二项"), "priorReconsideration", false);
        filed.complete("userTask_reviewApplication", "REFUSE", reasons).ok();
        filed.complete("userTask_approveRefusal", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        return new Letters(filed).page("refusal-decision");
    }
}
