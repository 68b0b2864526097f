package org.facheng.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * A counted period.
 *
 * @param rawEnd null while paused, as {@code deadline}
 * @param remaining set while paused, with its unit
 */
record Outcome(
        PeriodStatus status,
        LocalDate rawEnd,
        LocalDate deadline,
        Integer remaining,
        PeriodUnit remainingUnit,
        List<Run> skipped,
        List<LocalDate> adjusted,
        List<Step> steps) {

    boolean paused() {
        return status == PeriodStatus.PAUSED;
    }
}
