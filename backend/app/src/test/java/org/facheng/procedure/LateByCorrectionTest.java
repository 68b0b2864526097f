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

/** A limit that stood as met in time and is late by a corrected day: said once in the journal, to the accountable person and to oversight. */
@FachengTest
class LateByCorrectionTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void accepted_within_five_working_days_of_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        office.clockTo(LocalDate.of(2026, 6, 5));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        assertThat(filed.clocks("acceptance-review", "state", "due")).containsExactly("met 2026-06-08");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void the_journal_and_those_who_watch_over_it_say_so_once() {
        received("2026-05-27");
        assertThat(filed.clocks("acceptance-review", "state", "due", "metOn"))
                .containsExactly("missed 2026-06-03 2026-06-05");
        assertThat(told(office.accountable(filed.caseNo())))
                .hasSize(1)
                .allMatch(text -> text.contains("已于2026年6月3日届满，2026年6月5日才办理"));
        assertThat(told("supervisor1")).hasSize(1);
        assertThat(late()).hasSize(1);

        received("2026-05-26");
        assertThat(filed.clocks("acceptance-review", "state", "due")).containsExactly("missed 2026-06-02");
        assertThat(told(office.accountable(filed.caseNo())))
                .as("it is late already")
                .hasSize(1);
        assertThat(told("supervisor1")).hasSize(1);
    }

    private void received(String day) {
        var fact = filed.offered("registrar1", "correct-fact")
                .at("/schema/properties/fact/oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().startsWith("收到行政复议申请"))
                .findFirst()
                .orElseThrow();
        var form = Map.of("fact", fact.path("const").asString(), "onDay", day, "reason", "收件日期登记有误", "proof", "邮件签收记录");
        filed.act("registrar1", "correct-fact", form).ok();
        filed.decideCorrection("approve");
    }

    private List<String> told(String username) {
        return filed.told(username).stream()
                .filter(notice -> notice.startsWith("期限届满：受理审查期限"))
                .toList();
    }

    private List<String> late() {
        return filed.timeline().stream()
                .filter(text -> text.startsWith("受理审查期限于2026年6月5日逾期履行"))
                .toList();
    }
}
