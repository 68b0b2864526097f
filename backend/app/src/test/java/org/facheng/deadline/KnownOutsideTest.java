package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.deadline.policy.Policies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some limits are one row outside and several here; whoever reads the interface knows them by that row. */
class KnownOutsideTest {

    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());

    @ParameterizedTest
    @CsvSource({
        "litigation.sue-direct, plaintiff.sue-direct",
        "litigation.sue-not-informed, plaintiff.sue-not-informed",
        "litigation.sue-not-informed-cap, plaintiff.sue-not-informed",
        "litigation.sue-after-reconsideration-not-informed, plaintiff.sue-not-informed",
        "litigation.sue-after-reconsideration-cap, plaintiff.sue-not-informed",
        "litigation.sue-after-reconsideration, reconsideration.sue-after-decision",
    })
    void goes_by_the_name_it_has_there(String id, String outside) {
        assertThat(LIMITS.byRule(id).knownAs()).isEqualTo(outside);
    }
}
