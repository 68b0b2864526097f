package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A body that reads the open points the other way: each switch switches, and the explanation says which reading a date rests on. */
@Tag(FachengTest.OWN_SETTINGS)
@OtherReadings
class OtherReadingsTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void office() {
        office = new Office(mvc);
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void a_make_up_saturday_rests() {
        var period = Map.of("unit", "working_days", "amount", 5, "start", "2026-02-09");
        // The 14th is a Saturday made a working day before 春节.
        assertThat(office.as("citizen1")
                        .post("/api/deadlines/compute", period)
                        .ok()
                        .path("deadline")
                        .asString())
                .isEqualTo("2026-02-24");
    }

    @Test
    void silence_accepts_on_the_day_after_the_review() {
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        office.clockTo(LocalDate.of(2026, 6, 10));
        assertThat(decide(filed, "startedOn")).isEqualTo("2026-06-09");
        assertThat(Explained.of(office, filed, "decide-ordinary")).contains("口径（视为受理之日）：审查期限最后一日的次日为受理之日");
    }

    @Test
    void the_first_day_of_a_suspension_counts_and_the_day_of_resumption_does_not() {
        var filed = accepted(LocalDate.of(2026, 6, 1));
        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.act("director1", "suspend", Map.of("ground", "other-case", "from", "2026-06-10", "reason", "另案"))
                .ok();
        filed.act("director1", "resume", Map.of("on", "2026-06-20", "reason", "另案已经审结"))
                .ok();
        assertThat(Explained.of(office, filed, "decide-ordinary"))
                .anyMatch(step -> step.startsWith("2026年6月11日至6月20日") && step.contains("不计入"))
                .contains("口径（中止首日与恢复之日）：中止的首日计入，恢复之日不计入");
    }

    @Test
    void an_extension_is_counted_from_the_rolled_end() {
        var filed = accepted(LocalDate.of(2026, 6, 2));
        // 60 days end on Saturday the 1st of August and roll to the 3rd.
        assertThat(decide(filed, "due")).isEqualTo("2026-08-03");
        filed.act("director1", "extend-decision", Map.of("extraDays", 30, "reason", "情况复杂"))
                .ok();
        assertThat(decide(filed, "due")).isEqualTo("2026-09-02");
        assertThat(Explained.of(office, filed, "decide-ordinary")).contains("口径（延长期限的起点）：自原期限顺延后的最后一日起接续计算");
    }

    @Test
    void what_is_filed_after_hours_is_received_on_the_next_working_day() {
        office.clockTo("2026-06-05T20:00:00+08:00");
        var filed = office.as("citizen1")
                .post(
                        "/api/portal/applications",
                        Application.admissible(Map.of("act", Application.actOf(LocalDate.of(2026, 5, 20)))))
                .ok();
        assertThat(filed.path("receivedOn").asString()).isEqualTo("2026-06-08");
        var review = office.deadline(filed.path("caseNo").asString(), "acceptance-review");
        assertThat(review.path("startedOn").asString() + " "
                        + review.path("due").asString())
                .isEqualTo("2026-06-08 2026-06-15");
        assertThat(office.deadline(filed.path("caseNo").asString(), "apply")
                        .path("metOn")
                        .asString())
                .as("filed on the day it was sent")
                .isEqualTo("2026-06-05");
    }

    private Filed accepted(LocalDate day) {
        var filed = Filed.on(day, office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        return filed;
    }

    private String decide(Filed filed, String field) {
        return office.deadline(filed.caseNo(), "decide-ordinary").path(field).asString();
    }
}
