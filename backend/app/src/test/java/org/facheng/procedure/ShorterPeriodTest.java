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

/** 行政复议法第六十二条第一款: a law with a shorter period is found when the sixty days run already. */
@FachengTest
class ShorterPeriodTest {

    private static final String ACT = "shorten-decision-period";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void accepted_on_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.accepted(LocalDate.of(2026, 6, 1), office);
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 12));
        assertThat(due()).containsExactly("running 2026-07-31");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void the_clock_that_runs_is_counted_by_it_and_says_so() {
        filed.act(handler(), ACT, period(30)).ok();
        assertThat(due()).containsExactly("running 2026-07-01");
        assertThat(Explained.of(office, filed, "decide-ordinary"))
                .anySatisfy(step -> assertThat(step).contains("某法第四十条", "2026年6月12日登记"));
        assertThat(filed.timeline())
                .anySatisfy(line -> assertThat(line).contains("2026年7月31日变更为2026年7月1日"))
                .anySatisfy(line -> assertThat(line).contains("受理后登记法律规定的较短复议期限"));
        assertThat(filed.act(handler(), ACT, period(20)).status())
                .as("the first length stays")
                .isEqualTo(409);
    }

    @Test
    void a_case_that_stands_still_goes_on_with_what_is_left_of_it() {
        filed.suspend("other-case", "2026-06-12");
        filed.act(handler(), ACT, period(30)).ok();
        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.act("director1", "resume", Map.of("on", "2026-06-22", "reason", "另案已经审结"))
                .ok();
        // Ten of thirty days were counted up to the 11th; the 22nd is the eleventh, the 11th of July the thirtieth, a
        // Saturday.
        assertThat(due()).containsExactly("running 2026-07-13");
    }

    @Test
    void one_that_is_over_already_is_recorded_as_missed_on_its_day_once_somebody_says_so() {
        var refused = filed.act(handler(), ACT, period(10));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("detail").asString())
                .contains("2026年6月11日", "仍然登记", "尽快作出行政复议决定", "十五日内向人民法院起诉", "行政诉讼法第四十五条");
        assertThat(due()).containsExactly("running 2026-07-31");

        filed.act(handler(), ACT, Map.of("law", "某法第四十条", "days", 10, "unit", "calendar_days", "over", true))
                .ok();
        office.clockTo(LocalDate.of(2026, 6, 13));
        assertThat(due()).containsExactly("missed 2026-06-11");
        assertThat(filed.clocks("sue-after-no-decision", "state", "due")).containsExactly("running 2026-06-26");
    }

    @Test
    void that_it_is_over_is_not_said_of_one_that_is_not() {
        var form = Map.of("law", "某法第四十条", "days", 30, "unit", "calendar_days", "over", true);
        assertThat(filed.act(handler(), ACT, form).refused(422)).isEqualTo("period_not_over");
        assertThat(due()).containsExactly("running 2026-07-31");
    }

    private String handler() {
        return office.accountable(filed.caseNo());
    }

    private List<String> due() {
        return filed.clocks("decide-ordinary", "state", "due");
    }

    private static Map<String, Object> period(int days) {
        return Map.of("law", "某法第四十条", "days", days, "unit", "calendar_days");
    }
}
