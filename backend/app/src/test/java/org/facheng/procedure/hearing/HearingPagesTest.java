package org.facheng.procedure.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The list of hearings comes in pages in the order of the days and hours, and shows what is asked for. */
@FachengTest
class HearingPagesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMONED = LocalDate.of(2026, 3, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 3, 31);

    @Autowired
    MockMvc mvc;

    @Test
    void a_page_goes_on_where_the_one_before_ended_and_only_what_is_asked_for_is_shown() {
        var office = new Office(mvc);
        var last = summoned(office, "分页原告甲", NEXT_DAY);
        var early = summoned(office, "分页原告乙", DAY);
        var dropped = summoned(office, "分页原告丙", DAY);
        dropped.received("receive-result", SUMMONED, "行政判决书");

        var first = hearings(office, "&limit=2");
        assertThat(numbers(first)).containsExactlyInAnyOrder(early.caseNo(), dropped.caseNo());
        var second = hearings(office, "&limit=2&cursor=" + first.path("next").asString());
        assertThat(numbers(second)).containsExactly(last.caseNo());
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("toSet")).isEmpty();

        assertThat(numbers(hearings(office, "&state=SET"))).containsExactly(early.caseNo(), last.caseNo());
        assertThat(numbers(hearings(office, "&state=CANCELLED&procedure=litigation")))
                .containsExactly(dropped.caseNo());
        assertThat(numbers(hearings(office, "&procedure=petition"))).isEmpty();
        assertThat(office.as("director1")
                        .get("/api/hearings?cursor={c}", "none")
                        .refused(422))
                .isEqualTo("bad_cursor");
    }

    private static SuitAtCourt summoned(Office office, String plaintiff, LocalDate day) {
        var suit = SuitAtCourt.signedFor(office, SIGNED, plaintiff);
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, day, Map.of());
        return suit;
    }

    private static JsonNode hearings(Office office, String asked) {
        return office.as("director1")
                .get("/api/hearings?from=%s&to=%s%s".formatted(DAY, NEXT_DAY, asked))
                .ok();
    }

    private static List<String> numbers(JsonNode page) {
        return page.path("hearings")
                .valueStream()
                .map(hearing -> hearing.path("caseNo").asString())
                .toList();
    }
}
