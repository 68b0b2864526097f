package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A suspension or an interval left out that was recorded by mistake is taken back by a second person, and stays to be seen. */
@FachengTest
class AnnulledStopTest {
    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void accepted_on_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 15));
        assertThat(clock("decide-ordinary")).isEqualTo("running 2026-07-31");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void a_suspension_recorded_by_mistake_never_was_once_a_second_person_has_approved() {
        filed.suspend("applicant-deceased", "2026-06-10");
        assertThat(clock("decide-ordinary")).isEqualTo("suspended ");
        filed.proposeAnnulment("中止");
        assertThat(clock("decide-ordinary")).as("nothing moves yet").isEqualTo("suspended ");
        assertThat(filed.offered("director1", "decide-fact-correction").toString())
                .contains("撤销记录“中止（作为申请人的公民死亡", "行政复议决定期限（普通程序）由暂停计算变为2026-07-31");

        filed.decideCorrection("approve");
        assertThat(clock("decide-ordinary")).isEqualTo("running 2026-07-31");
        assertThat(clock("suspension-terminate"))
                .as("what ran from the suspension is not owed")
                .isEqualTo("cancelled 2026-08-10");
        assertThat(Explained.of(office, filed, "decide-ordinary"))
                .anyMatch(step -> step.startsWith("曾记录自2026年6月10日起（中止：作为申请人的公民死亡")
                        && step.endsWith("不计入，记录有误，2026年6月15日撤销，照常计算"));
        assertThat(filed.timeline())
                .anyMatch(text -> text.startsWith("批准更正：撤销记录“中止"))
                .anyMatch(text -> text.startsWith("提出更正，待决定：撤销记录“中止"));
        assertThat(filed.offered("director1", "resume").isMissingNode())
                .as("there is nothing to resume")
                .isTrue();
        assertThat(office.file(filed.caseNo()).path("documents").toString())
                .as("the parties were told of a suspension and are told that the case goes on")
                .contains("resumption-notice");
    }

    @Test
    void taken_back_after_it_was_resumed_the_resumption_goes_with_it_and_the_right_one_can_be_recorded() {
        filed.suspend("applicant-deceased", "2026-06-10");
        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.act("director1", "resume", Map.of("on", "2026-06-20", "reason", "近亲属参加复议"))
                .ok();
        assertThat(clock("decide-ordinary")).isEqualTo("running 2026-08-10");
        filed.proposeAnnulment("中止");
        filed.decideCorrection("approve");
        assertThat(clock("decide-ordinary")).isEqualTo("running 2026-07-31");

        filed.suspend("organisation-ended", "2026-06-10");
        assertThat(clocks("suspension-terminate"))
                .containsExactlyInAnyOrder("cancelled 2026-08-10", "running 2026-08-10");
        filed.act("director1", "resume", Map.of("on", "2026-06-15", "reason", "承受人确定"))
                .ok();
        assertThat(clock("decide-ordinary")).as("five days instead of ten").isEqualTo("running 2026-08-05");
    }

    @Test
    void an_interval_left_out_by_mistake_counts_again_and_the_warning_comes_with_it() {
        office.clockTo(LocalDate.of(2026, 7, 22));
        var warned = warnings();
        filed.act(
                        "handler1",
                        "exclude-period",
                        Map.of("ground", "appraisal", "from", "2026-06-10", "through", "2026-06-29", "reason", "司法鉴定"))
                .ok();
        assertThat(clock("decide-ordinary")).isEqualTo("running 2026-08-20");
        filed.proposeAnnulment("扣除");
        filed.decideCorrection("approve");
        assertThat(clock("decide-ordinary")).isEqualTo("running 2026-07-31");
        office.clockTo(LocalDate.of(2026, 7, 23));
        assertThat(warnings()).as("it is in warning again").isEqualTo(warned + 1);
    }

    private String clock(String limit) {
        var found = clocks(limit);
        assertThat(found).as(limit).hasSize(1);
        return found.get(0);
    }

    private List<String> clocks(String limit) {
        return filed.clocks(limit, "state", "due");
    }

    private long warnings() {
        return filed.timeline().stream()
                .filter(text -> text.startsWith("预警：行政复议决定期限"))
                .count();
    }
}
