package org.facheng.procedure.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each applicant sues within fifteen days of the day the decision reached him: no day of another is carried over. */
class OneDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void a_day_is_carried_over_only_where_all_were_served_on_it() {
        assertThat(OneDay.of(List.of(FIRST, FIRST))).contains(FIRST);
        assertThat(OneDay.of(List.of(FIRST, FIRST.plusDays(9)))).isEmpty();
        assertThat(OneDay.of(List.of())).isEmpty();
    }
}
