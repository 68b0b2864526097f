package org.facheng.procedure.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.matter.Reconsideration.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a suit is told of the decision before it: it decides who is defendant. */
class ReconsiderationResultTest {

    @ParameterizedTest
    @CsvSource({
        "UPHOLD, UPHELD",
        "UPHOLD DISMISS_REQUEST, UPHELD",
        "REVOKE, CHANGED",
        "CONFIRM_VOID COMPENSATE, CHANGED",
        "REVOKE_IN_PART, CHANGED",
        "UPHOLD REVOKE_IN_PART, PARTLY",
        "CHANGE DISMISS_REQUEST, PARTLY"
    })
    void orders_make_a_result(String orders, Kind result) {
        assertThat(ReconsiderationResult.of(List.of(orders.split(" ")))).contains(result);
    }

    /** 第二十二条第三款: what an act was unlawful for decides, and the orders do not tell. */
    @Test
    void what_the_orders_do_not_tell_is_for_a_person_to_look_at() {
        for (var orders : List.of(
                List.<String>of(),
                List.of("CONFIRM_UNLAWFUL"),
                List.of("CONFIRM_UNLAWFUL", "UPHOLD"),
                List.of("ORDER_PERFORMANCE"))) {
            assertThat(ReconsiderationResult.of(orders)).isEqualTo(Optional.empty());
        }
    }
}
