package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A second notice of a kind goes out before the first has reached everybody: each is served in its turn. */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
class NoticesInTurnTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Test
    void two_stays_are_served_on_paper_one_after_the_other() {
        var office = new Office(mvc);
        office.clockTo(RECEIVED);
        var caseNo = office.as("registrar1")
                .post("/api/cases", SampleApplication.letter(RECEIVED))
                .ok()
                .path("caseNo")
                .asString();
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
        stay(office, caseNo, "不再公布该答复");
        stay(office, caseNo, "不再执行该答复");

        serve(office, caseNo);
        assertThat(served(office, caseNo)).containsExactly(true, false);
        serve(office, caseNo);
        assertThat(served(office, caseNo)).containsExactly(true, true);
    }

    private static void stay(Office office, String caseNo, String scope) {
        office.as("handler1")
                .post(
                        "/api/cases/{caseNo}/actions/request-stay",
                        Map.of("form", Map.of("reason", "可能造成难以挽回的损失")),
                        caseNo)
                .ok();
        office.complete(
                        caseNo,
                        "userTask_decideStay",
                        "STAY",
                        Map.of("ground", "第二项", "scope", scope, "opinion", "有必要停止执行"))
                .ok();
    }

    private static void serve(Office office, String caseNo) {
        var form = Map.of("manner", "in-person", "servedOn", RECEIVED.toString(), "proof", "本人签收");
        office.complete(office.openTask(caseNo, "userTask_recordService", "停止执行"), "SERVED", form)
                .ok();
    }

    /** Of each notice, the earlier first, whether it has reached everybody. */
    private static List<Boolean> served(Office office, String caseNo) {
        return office.file(caseNo)
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("stay-notice"))
                .map(document ->
                        document.path("services").valueStream().allMatch(service -> service.hasNonNull("servedOn")))
                .toList();
    }
}
