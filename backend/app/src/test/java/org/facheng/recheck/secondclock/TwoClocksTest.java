package org.facheng.recheck.secondclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facheng.clock.Extension;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodStatus;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.StatutoryClock;
import org.facheng.clock.Suspension;
import org.facheng.clock.WorkCalendar;

/** Two clocks that share no code come to the same days, whatever the period. */
class TwoClocksTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();
    private static final DayTable TABLE = PublishedDays.shipped(null);

    @Property(tries = 1000)
    void they_agree(@ForAll("periods") Period period) {
        assertThat(second(period)).isEqualTo(first(period));
    }

    /** What both say, in one shape: the days, or the code of the refusal. */
    private static String first(Period period) {
        try {
            var result = StatutoryClock.compute(request(period), CALENDAR);
            return result.status() == PeriodStatus.PAUSED
                    ? "paused " + result.remaining() + " "
                            + result.remainingUnit().code()
                    : "%s %s %s".formatted(result.rawEnd(), result.deadline(), result.status() == PeriodStatus.FINAL);
        } catch (InvalidPeriodException e) {
            return e.code();
        }
    }

    private static String second(Period period) {
        try {
            var count = SecondClock.count(period, TABLE);
            return count.due() == null
                    ? "paused " + count.left() + " " + count.leftUnit()
                    : "%s %s %s".formatted(count.rawEnd(), count.due(), count.settled());
        } catch (Uncountable e) {
            return e.getMessage();
        }
    }

    private static PeriodRequest request(Period period) {
        return PeriodRequest.of(PeriodUnit.of(period.unit()), period.amount(), period.start())
                .withRollOver(period.rolls())
                .withExtensions(period.extensions().stream()
                        .map(e -> new Extension(PeriodUnit.of(e.unit()), e.amount()))
                        .toList())
                .withSuspensions(period.gaps().stream()
                        .map(gap -> new Suspension(gap.from(), gap.to()))
                        .toList());
    }

    @Provide
    Arbitrary<Period> periods() {
        var start = Arbitraries.integers().between(0, 365 * 18).map(n -> LocalDate.of(2008, 1, 1)
                .plusDays(n));
        var length = Combinators.combine(forward(), Arbitraries.integers().between(1, 40))
                .as(Period.Length::new);
        return start.flatMap(day -> Combinators.combine(
                        forward(),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(true, true, true, false),
                        length.list().ofMaxSize(2),
                        gap(day).list().ofMaxSize(3))
                .as((unit, amount, rolls, extensions, gaps) -> new Period(
                        unit,
                        unit.equals("years") ? 1 : unit.equals("months") ? amount % 12 + 1 : amount,
                        day,
                        false,
                        rolls,
                        false,
                        extensions.stream()
                                .filter(e -> e.unit().endsWith("days"))
                                .toList(),
                        gaps)));
    }

    private static Arbitrary<String> forward() {
        return Arbitraries.of("working_days", "calendar_days", "months", "years");
    }

    private static Arbitrary<Period.Gap> gap(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 60).injectNull(0.1))
                .as((after, length) -> {
                    var from = start.plusDays(after);
                    return new Period.Gap(from, length == null ? null : from.plusDays(length));
                });
    }
}
