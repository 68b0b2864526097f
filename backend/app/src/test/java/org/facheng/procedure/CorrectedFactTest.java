package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A wrong day of a fact is put right by a second person; the old one stays to be seen, and every clock follows. */
@FachengTest
class CorrectedFactTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_reply_runs_from_the_third_of_june() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 3));
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        assertThat(reply("startedOn") + " " + reply("due")).isEqualTo("2026-06-03 2026-06-17");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void nothing_moves_until_somebody_else_has_approved() {
        office.clockTo(LocalDate.of(2026, 6, 8));
        propose("2026-06-05");
        assertThat(reply("due")).isEqualTo("2026-06-17");
        assertThat(filed.offered("director1", "decide-fact-correction").toString())
                .contains("2026-06-03更正为2026-06-05", "2026-06-22");

        filed.decideCorrection("approve");
        // Ten working days from Friday the 5th; the 19th is 端午节.
        assertThat(reply("startedOn") + " " + reply("due")).isEqualTo("2026-06-05 2026-06-22");
        assertThat(explanation()).contains("起算日于2026年6月8日更正为2026年6月5日");
        assertThat(filed.timeline())
                .anyMatch(text -> text.contains("批准更正") && text.contains("2026-06-03更正为2026-06-05"));
    }

    @Test
    void what_is_rejected_changes_nothing_and_is_on_record() {
        office.clockTo(LocalDate.of(2026, 6, 8));
        propose("2026-06-05");
        filed.decideCorrection("reject");
        assertThat(reply("due")).isEqualTo("2026-06-17");
        assertThat(filed.timeline()).anyMatch(text -> text.startsWith("不同意更正"));
        assertThat(filed.offered("director1", "decide-fact-correction").isMissingNode())
                .isTrue();
    }

    @Test
    void a_limit_found_missed_runs_again_when_it_had_not_ended_yet() {
        office.clockTo(LocalDate.of(2026, 6, 18));
        assertThat(reply("state")).isEqualTo("missed");
        propose("2026-06-10");
        assertThat(filed.offered("director1", "decide-fact-correction").toString())
                .contains("届满的后果已经发生");
        filed.decideCorrection("approve");
        assertThat(reply("state") + " " + reply("due")).isEqualTo("running 2026-06-25");
        office.clockTo(LocalDate.of(2026, 6, 26));
        assertThat(reply("state")).isEqualTo("missed");
    }

    @Test
    void a_day_ahead_the_same_day_and_a_second_proposal_are_refused() {
        assertThat(proposal("2026-06-04").refused(422)).isEqualTo("fact_in_future");
        assertThat(proposal("2026-06-03").refused(422)).isEqualTo("same_day");
        proposal("2026-06-02").ok();
        assertThat(proposal("2026-06-01").refused(409)).isEqualTo("correction_open");
        assertThat(filed.act("director1", "correct-fact", form("2026-06-01")).status())
                .as("who decides does not propose")
                .isEqualTo(403);
    }

    @Test
    void a_review_that_ended_in_acceptance_and_ends_later_by_now_accepts_later() {
        var deemed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        office.clockTo(LocalDate.of(2026, 6, 9));
        assertThat(office.deadline(deemed.caseNo(), "decide-ordinary")
                        .path("startedOn")
                        .asString())
                .isEqualTo("2026-06-08");
        filed = deemed;
        correct("收到行政复议申请", "2026-06-03");
        assertThat(office.deadline(deemed.caseNo(), "acceptance-review")
                        .path("state")
                        .asString())
                .isEqualTo("running");
        office.clockTo(LocalDate.of(2026, 6, 11));
        assertThat(office.deadline(deemed.caseNo(), "decide-ordinary")
                        .path("startedOn")
                        .asString())
                .as("accepted as of the last day of the review, the 10th of June")
                .isEqualTo("2026-06-10");
    }

    private void correct(String fact, String day) {
        filed.act("registrar1", "correct-fact", form(fact, day)).ok();
        filed.decideCorrection("approve");
    }

    private ApiUser.Answer proposal(String day) {
        return filed.act("registrar1", "correct-fact", form(day));
    }

    private void propose(String day) {
        proposal(day).ok();
    }

    private Map<String, String> form(String day) {
        return form("被申请人收到申请书副本", day);
    }

    private Map<String, String> form(String name, String day) {
        var fact = office.as("registrar1")
                .get("/api/cases/{caseNo}", filed.caseNo())
                .ok()
                .path("actions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("correct-fact"))
                .flatMap(action -> action.at("/schema/properties/fact/oneOf").valueStream())
                .filter(choice -> choice.path("title").asString().startsWith(name))
                .map(choice -> choice.path("const").asString())
                .findFirst()
                .orElseThrow();
        return Map.of("fact", fact, "onDay", day, "reason", "送达回证日期登记有误", "proof", "送达回证");
    }

    private String reply(String field) {
        return office.deadline(filed.caseNo(), "reply").path(field).asString("");
    }

    private List<String> explanation() {
        return Explained.of(office, filed, "reply");
    }
}
