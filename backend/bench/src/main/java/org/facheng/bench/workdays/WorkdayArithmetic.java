package org.facheng.bench.workdays;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.facheng.clock.DayKind;
import org.facheng.clock.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same questions to three calendars of the same days: the n-th working day, and the working days between two dates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkdayArithmetic {

    static final int PERIODS = 1024;
    private static final int LONGEST = 365;

    private final WorkCalendar ours = WorkCalendar.builtIn();
    private final HolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("CN"),
            days(DayKind.HOLIDAY),
            List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            days(DayKind.ADJUSTED_WORKING_DAY));
    private final LocalDate[] starts = new LocalDate[PERIODS];
    private final LocalDate[] ends = new LocalDate[PERIODS];
    private final LocalDate[] nextOfStart = new LocalDate[PERIODS];
    private final LocalDate[] nextOfEnd = new LocalDate[PERIODS];
    private final int[] lengths = new int[PERIODS];

    public WorkdayArithmetic() {
        var random = new Random(1);
        for (int i = 0; i < PERIODS; i++) {
            starts[i] = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(18 * 365));
            ends[i] = starts[i].plusDays(1L + random.nextInt(LONGEST));
            nextOfStart[i] = starts[i].plusDays(1);
            nextOfEnd[i] = ends[i].plusDays(1);
            lengths[i] = 1 + random.nextInt(LONGEST);
            if (!ours.plusWorkingDays(starts[i], lengths[i]).equals(strata.shift(starts[i], lengths[i]))
                    || ours.workingDaysBetween(starts[i], ends[i]) != loopBetween(starts[i], ends[i])
                    || ours.workingDaysBetween(starts[i], ends[i])
                            != strata.daysBetween(nextOfStart[i], nextOfEnd[i])) {
                throw new IllegalStateException("The calendars disagree on " + starts[i]);
            }
        }
    }

    private List<LocalDate> days(DayKind kind) {
        return Stream.iterate(ours.first(), day -> !day.isAfter(ours.last()), day -> day.plusDays(1))
                .filter(day -> ours.day(day).kind() == kind)
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(PERIODS)
    public void plusOurs(Blackhole hole) {
        for (int i = 0; i < PERIODS; i++) {
            hole.consume(ours.plusWorkingDays(starts[i], lengths[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERIODS)
    public void plusStrata(Blackhole hole) {
        for (int i = 0; i < PERIODS; i++) {
            hole.consume(strata.shift(starts[i], lengths[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERIODS)
    public void plusLoop(Blackhole hole) {
        for (int i = 0; i < PERIODS; i++) {
            hole.consume(loopPlus(starts[i], lengths[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERIODS)
    public void betweenOurs(Blackhole hole) {
        for (int i = 0; i < PERIODS; i++) {
            hole.consume(ours.workingDaysBetween(starts[i], ends[i]));
        }
    }

    /** Strata counts from the first date up to but not including the last, so it is asked one day later on both sides. */
    @Benchmark
    @OperationsPerInvocation(PERIODS)
    public void betweenStrata(Blackhole hole) {
        for (int i = 0; i < PERIODS; i++) {
            hole.consume(strata.daysBetween(nextOfStart[i], nextOfEnd[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERIODS)
    public void betweenLoop(Blackhole hole) {
        for (int i = 0; i < PERIODS; i++) {
            hole.consume(loopBetween(starts[i], ends[i]));
        }
    }

    private LocalDate loopPlus(LocalDate start, int working) {
        var day = start;
        for (int left = working; left > 0; left -= ours.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private int loopBetween(LocalDate after, LocalDate through) {
        int working = 0;
        for (var day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            working += ours.isWorkingDay(day) ? 1 : 0;
        }
        return working;
    }
}
