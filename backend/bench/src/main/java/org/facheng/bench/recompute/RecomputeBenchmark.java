package org.facheng.bench.recompute;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.facheng.bench.Options;
import org.facheng.bench.ProductBenchmark;
import org.facheng.bench.TemporaryProduct;
import org.facheng.bench.workflow.TimerClones;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.platform.Console;
import org.facheng.platform.TimeMachine;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two holiday notices are published over {@code --size} cases with ten clocks each, and each moves about a third of them: the first without
 * engine timers, the second with a timer and an open task in every tenth case. Beside each, the same rows are moved by one bare statement.
 */
public final class RecomputeBenchmark implements ProductBenchmark {

    private static final int CLOCKS_A_CASE = 10;
    private static final long POLL_MILLIS = 500;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What runs in the background would begin to warn of a million dates. */
    @Override
    public List<String> settings() {
        return List.of("--facheng.background=false", "--facheng.time-machine=true");
    }

    /** Options: {@code --size} cases, {@code --timers} every how many-th case has a timer. */
    @Override
    public Map<String, Object> run(TemporaryProduct product, Options options) {
        int cases = options.number("size", 100_000);
        int every = options.number("timers", 10);
        var jdbc = new JdbcTemplate(product.bean(DataSource.class));
        var calendar = product.bean(WorkCalendars.class).current();
        var newYear = LocalDate.of(calendar.finalThrough().getYear() + 1, 1, 1);
        product.bean(TimeMachine.class)
                .set(newYear.minusMonths(1).atTime(9, 0).atZone(ZONE).toInstant());
        var clocks = new OpenClocks(jdbc, new ClockPlan(jdbc, product.bean(TimeLimits.class), calendar));
        clocks.fill(cases, newYear.minusDays(24), newYear.plusDays(17));

        var admin = Overseer.signIn(product.address(), "admin1");
        var supervisor = Overseer.signIn(product.address(), "supervisor1");
        var publication = new Publication(jdbc, admin, supervisor, newYear);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("benchmark", "recompute");
        figures.put("cases", cases);
        figures.put("clocks", cases * CLOCKS_A_CASE);
        figures.put("withoutTimers", publication.of("bench-1", List.of(3, 4, 5, 6, 7)));
        Console.complain("making timers");
        int timers = TimerClones.of(product, jdbc).clone(every);
        var withTimers = publication.of("bench-2", List.of(10, 11, 12, 13, 14));
        withTimers.put("timers", timers);
        figures.put("withTimers", withTimers);
        return figures;
    }

    static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static long peakMegabytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
