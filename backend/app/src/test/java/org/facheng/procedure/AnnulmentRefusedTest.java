package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is needed to take a stop back: one who may propose, another who may decide, and something on record. */
@FachengTest
class AnnulmentRefusedTest {

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
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void rejected_it_stands_and_is_on_record() {
        filed.suspend("other-case", "2026-06-10");
        filed.proposeAnnulment("中止");
        filed.decideCorrection("reject");
        assertThat(filed.clocks("decide-ordinary", "state")).containsExactly("suspended");
        assertThat(filed.timeline()).anyMatch(text -> text.startsWith("不同意更正：撤销记录“中止"));
    }

    @Test
    void who_proposed_does_not_decide_and_what_is_not_on_record_is_refused() {
        filed.suspend("other-case", "2026-06-10");
        assertThat(filed.act("handler1", "annul-stop", Map.of("stop", "unheard-of", "reason", "记录有误"))
                        .refused(422))
                .isEqualTo("unknown_stop");
        filed.proposeAnnulment("中止");
        var stop = filed.offered("handler1", "annul-stop")
                .at("/schema/properties/stop/oneOf/0/const")
                .asString();
        assertThat(filed.act("handler1", "annul-stop", Map.of("stop", stop, "reason", "记录有误"))
                        .refused(409))
                .isEqualTo("correction_open");
        assertThat(filed.act("director1", "annul-stop", Map.of("stop", stop, "reason", "记录有误"))
                        .status())
                .as("who decides does not propose")
                .isEqualTo(403);
        filed.decideCorrection("approve");
        assertThat(filed.act("handler1", "annul-stop", Map.of("stop", stop, "reason", "记录有误"))
                        .refused(422))
                .as("taken back already")
                .isEqualTo("unknown_stop");
    }
}
