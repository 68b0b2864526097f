package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.OwnPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who withdrew while the others rate is waited for no more (internal). */
@FachengTest
class WithdrawnWhileRatingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CONFIRM = "userTask_confirmWithdrawal";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    /** He asked before the opinion was signed; whether he wants it is found out while the others rate. */
    @BeforeEach
    void an_answered_petition_of_two_one_of_whom_asked_to_withdraw() {
        office = new Office(mvc);
        office.clockTo(DAY);
        caseNo = OwnPetition.of(office, "84", "信访人亥", "信访人戌").caseNo();
        act("withdraw", Map.of("withdrawing", List.of(party("信访人戌")), "reason", "已经搬离"))
                .ok();
        AnsweredPetition.opinion(office, caseNo, DAY, DAY, DAY);
    }

    @Test
    void the_petition_closes_once_he_has_the_letter_and_the_others_have_rated() {
        act("rate", Map.of("petitioner", party("信访人亥"), "firstContact", "5", "responsible", "5"))
                .ok();
        assertThat(ratings()).containsExactlyInAnyOrder("met", "running");
        leaves();
        assertThat(ratings()).containsExactlyInAnyOrder("met", "cancelled");
        assertThat(closed()).as("nothing is closed before he is told").isFalse();
        told();
        assertThat(closed()).isTrue();
        assertThat(office.openTaskKeys(caseNo)).isEmpty();
    }

    @Test
    void those_who_stay_are_still_asked() {
        leaves();
        told();
        assertThat(closed()).isFalse();
        act("rate", Map.of("firstContact", "5", "responsible", "5")).ok();
        assertThat(closed()).isTrue();
    }

    private void leaves() {
        var voluntary = Map.of("confirmedOn", DAY.toString(), "how", "电话核实，自愿撤回");
        office.complete(caseNo, CONFIRM, "LEAVES", voluntary).ok();
    }

    private void told() {
        var handed = Map.of("manner", "in-person", "servedOn", DAY.toString(), "proof", "签收单");
        office.complete(office.openTask(caseNo, "userTask_recordService", "撤回告知书"), "SERVED", handed)
                .ok();
    }

    private ApiUser.Answer act(String act, Map<String, ?> form) {
        return office.as("registrar1").post("/api/cases/{no}/actions/{act}", Map.of("form", form), caseNo, act);
    }

    private boolean closed() {
        return "CLOSED".equals(office.file(caseNo).path("outcome").asString(""));
    }

    private List<String> ratings() {
        return office.file(caseNo)
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals("rating"))
                .map(clock -> clock.path("state").asString())
                .toList();
    }

    private String party(String name) {
        return office.file(caseNo)
                .path("parties")
                .valueStream()
                .filter(party -> party.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
