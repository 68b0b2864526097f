package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EarliestStartTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();

    private static PeriodRequest period(PeriodUnit unit, int amount) {
        return PeriodRequest.of(unit, amount, null);
    }

    private static EarliestStart find(PeriodRequest period, String actedOn) {
        return EarliestStart.find(period, LocalDate.parse(actedOn), CALENDAR);
    }

    @Test
    void of_the_starts_that_roll_to_one_last_day_it_is_the_earliest() {
        var found = find(period(PeriodUnit.CALENDAR_DAYS, 60), "2026-10-08");
        assertThat(found.start()).isEqualTo("2026-08-02");
        assertThat(found.period().rawEnd()).isEqualTo("2026-10-01");
        assertThat(found.period().deadline()).isEqualTo("2026-10-08");
        assertThat(found.before().deadline()).isEqualTo("2026-09-30");
    }

    @Test
    void an_act_on_a_rest_day_leans_on_the_working_day_after_it() {
        assertThat(find(period(PeriodUnit.WORKING_DAYS, 5), "2026-10-03"))
                .isEqualTo(find(period(PeriodUnit.WORKING_DAYS, 5), "2026-10-08"));
    }

    @Test
    void several_starts_of_a_month_end_on_its_last_day() {
        assertThat(find(period(PeriodUnit.MONTHS, 1), "2026-02-28").start()).isEqualTo("2026-01-28");
    }

    @Test
    void a_period_suspended_without_end_has_not_expired() {
        var suspended = period(PeriodUnit.CALENDAR_DAYS, 60)
                .withSuspensions(List.of(new Suspension(LocalDate.of(2026, 3, 2), null)));
        var found = find(suspended, "2026-09-01");
        assertThat(found.period().status()).isEqualTo(PeriodStatus.PAUSED);
        assertThat(found.before().deadline()).isBefore("2026-09-01");
    }

    @Property
    void a_day_earlier_the_act_would_be_late(
            @ForAll("periods") PeriodRequest period, @ForAll @IntRange(max = 5000) int days) {
        LocalDate actedOn = LocalDate.of(2013, 1, 1).plusDays(days);
        var found = EarliestStart.find(period, actedOn, CALENDAR);
        var before = found.start().minusDays(1);
        assertThat(found.period()).isEqualTo(StatutoryClock.compute(period.withStart(found.start()), CALENDAR));
        assertThat(found.period().deadline()).isAfterOrEqualTo(actedOn);
        assertThat(found.before()).isEqualTo(StatutoryClock.compute(period.withStart(before), CALENDAR));
        assertThat(found.before().deadline()).isBefore(actedOn);
        var later = StatutoryClock.compute(period.withStart(found.start().plusDays(1)), CALENDAR);
        assertThat(later.deadline()).isAfterOrEqualTo(actedOn);
    }

    @Provide
    Arbitrary<PeriodRequest> periods() {
        return Arbitraries.oneOf(
                lengths(PeriodUnit.WORKING_DAYS, 250),
                lengths(PeriodUnit.CALENDAR_DAYS, 365),
                lengths(PeriodUnit.MONTHS, 24),
                lengths(PeriodUnit.YEARS, 5),
                lengths(PeriodUnit.WORKING_DAYS, 60)
                        .map(period -> period.withSuspensions(
                                List.of(new Suspension(LocalDate.of(2019, 1, 30), LocalDate.of(2019, 4, 8))))),
                lengths(PeriodUnit.CALENDAR_DAYS, 90)
                        .map(period -> period.withExtensions(List.of(new Extension(PeriodUnit.MONTHS, 1)))));
    }

    private static Arbitrary<PeriodRequest> lengths(PeriodUnit unit, int most) {
        return Arbitraries.integers().between(1, most).map(amount -> period(unit, amount));
    }

    @Test
    void what_has_no_earliest_start_is_refused_by_name() {
        assertRefused(period(PeriodUnit.WORKING_DAYS_BEFORE, 5), "2026-03-10", "unsupported");
        assertRefused(
                period(PeriodUnit.MONTHS, 1)
                        .withSuspensions(List.of(new Suspension(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 1, 31)))),
                "2026-03-10",
                "unsupported");
        assertRefused(period(PeriodUnit.YEARS, 20), "2026-03-10", "out_of_range");
        assertRefused(period(PeriodUnit.CALENDAR_DAYS, 60), "2051-03-10", "out_of_range");
        assertRefused(period(PeriodUnit.CALENDAR_DAYS, 0), "2026-03-10", "invalid_amount");
        assertThatThrownBy(() -> EarliestStart.find(period(PeriodUnit.MONTHS, 1), null, CALENDAR))
                .extracting("code")
                .isEqualTo("invalid_start");
    }

    private static void assertRefused(PeriodRequest period, String actedOn, String code) {
        assertThatThrownBy(() -> find(period, actedOn)).extracting("code").isEqualTo(code);
    }
}
