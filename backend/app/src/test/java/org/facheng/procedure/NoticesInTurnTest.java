package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A second notice of a kind goes out before the first has reached everybody: each is served in its turn. */
@FachengTest
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

        serve(office, notices(office, caseNo).get(0));
        assertThat(served(office, caseNo)).containsExactly(true, false);
        serve(office, notices(office, caseNo).get(0));
        assertThat(served(office, caseNo)).containsExactly(true, true);
    }

    /** The tasks of the second notice serve the first, which waits for a representative who no longer has the office. */
    @Test
    void a_notice_is_served_although_the_parties_changed_before_the_one_ahead_of_it_reached_everybody() {
        var office = new Office(mvc);
        var applicants = Stream.of("申请人甲", "申请人乙")
                .map(name -> Map.of("name", name, "kind", "natural", "province", "广东"))
                .toList();
        var filed = Filed.on(RECEIVED, office, Map.of("applicants", applicants));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        represented(filed, "代表人甲", "代表人乙");
        stay(office, filed.caseNo(), "不再公布该答复");
        represented(filed, "代表人甲");
        stay(office, filed.caseNo(), "不再执行该答复");

        for (String party : List.of("代表人甲", "代表人甲", "代表人乙")) {
            serve(
                    office,
                    notices(office, filed.caseNo()).stream()
                            .filter(task -> task.path("party").asString().equals(party))
                            .reduce((earlier, later) -> later)
                            .orElseThrow());
        }
        assertThat(served(office, filed.caseNo())).containsExactly(true, true);
        assertThat(notices(office, filed.caseNo())).isEmpty();
    }

    private static void represented(Filed filed, String... names) {
        var people = Stream.of(names)
                .map(name -> Map.of("name", name, "address", "某路1号"))
                .toList();
        filed.act(
                        "registrar1",
                        "change-representatives",
                        Map.of("representatives", people, "mandate", true, "chosenOn", RECEIVED.toString()))
                .ok();
    }

    private static List<JsonNode> notices(Office office, String caseNo) {
        return office.openTasks(caseNo).stream()
                .filter(task -> task.path("name").asString().contains("停止执行"))
                .toList();
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

    private static void serve(Office office, JsonNode task) {
        var form = Map.of("manner", "in-person", "servedOn", RECEIVED.toString(), "proof", "本人签收");
        office.complete(task, "SERVED", form).ok();
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
