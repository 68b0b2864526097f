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

/** 受理日 of a petition: the day of the written notice, never later than day 15 after receipt. */
@FachengTest
class AcceptanceDayTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void received_on_the_second_of_march_and_told_on_the_fifth() {
        office = new Office(mvc);
        filed = new PetitionDays(office).accepted(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5));
        office.clockTo(LocalDate.of(2026, 3, 27));
        assertThat(handling()).containsExactly("2026-03-05 2026-05-04");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void no_correction_makes_it_later_than_day_fifteen() {
        var later = correct("受理", "2026-03-20");
        assertThat(later.refused(422)).isEqualTo("accepted_too_late");
        assertThat(later.body().path("detail").asString()).contains("2026-03-17");
        correct("受理", "2026-03-17").ok();
    }

    @Test
    void nor_does_an_earlier_receipt_leave_it_behind() {
        assertThat(correct("收到", "2026-02-10").refused(422)).isEqualTo("accepted_too_late");
        assertThat(handling()).containsExactly("2026-03-05 2026-05-04");
    }

    private ApiUser.Answer correct(String name, String day) {
        var fact = filed.offered("registrar1", "correct-fact")
                .at("/schema/properties/fact/oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().startsWith(name))
                .findFirst()
                .orElseThrow()
                .path("const")
                .asString();
        return filed.act(
                "registrar1", "correct-fact", Map.of("fact", fact, "onDay", day, "reason", "登记有误", "proof", "邮件签收记录"));
    }

    private List<String> handling() {
        return filed.clocks("handle", "startedOn", "due");
    }
}
