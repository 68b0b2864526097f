package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A last day that was named by itself stays where the day it is counted from is corrected (行政诉讼法第一百零一条、行政复议法第七十七条第二款). */
@FachengTest
class NamedDayTest {

    private static final String NAMED = "2026-12-18";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_delay_is_justified_until_a_day() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(LocalDate.of(2026, 11, 23), office, 10);
        office.clockTo(LocalDate.of(2026, 12, 7));
        var party = filed.offered("director1", "find-delay-justified").at("/schema/properties/party/oneOf/0/const");
        var found = Map.of(
                "party", party.asString(),
                "what", "重新作出决定",
                "reason", "鉴定期间不能缩短。",
                "proof", "鉴定委托书",
                "foundOn", "2026-12-04",
                "until", NAMED);
        filed.act("director1", "find-delay-justified", found).ok();
        assertThat(filed.clocks("justified-delay", "due")).containsExactly(NAMED);
    }

    @Test
    void the_day_stays_and_both_clocks_say_so() {
        corrected("2026-12-07").ok();
        filed.decideCorrection("approve");
        assertThat(filed.clocks("justified-delay", "startedOn", "due")).containsExactly("2026-12-07 " + NAMED);
        assertThat(office.incidents(filed.caseNo())).isEmpty();
    }

    @Test
    void it_is_not_counted_from_a_day_after_it() {
        office.clockTo(LocalDate.of(2026, 12, 21));
        assertThat(corrected(NAMED).refused(422)).isEqualTo("day_after_named");
    }

    private ApiUser.Answer corrected(String day) {
        var fact = filed.offered("registrar1", "correct-fact")
                .at("/schema/properties/fact/oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().startsWith("认定拖延履行有正当理由"))
                .map(choice -> choice.path("const").asString())
                .findFirst()
                .orElseThrow();
        return filed.act(
                "registrar1", "correct-fact", Map.of("fact", fact, "onDay", day, "reason", "日期登记有误", "proof", "认定书"));
    }
}
