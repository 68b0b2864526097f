package org.facheng.bench.recompute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.bench.measure.Figures;
import org.facheng.platform.Console;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishes a notice as two people do, measures how long it takes until the last case is reached, and compares. */
final class Publication {

    private final JdbcTemplate jdbc;
    private final Overseer admin;
    private final Overseer supervisor;
    private final LocalDate newYear;

    Publication(JdbcTemplate jdbc, Overseer admin, Overseer supervisor, LocalDate newYear) {
        this.jdbc = jdbc;
        this.admin = admin;
        this.supervisor = supervisor;
        this.newYear = newYear;
    }

    /** @param daysOff how many days after New Year's Day each day off is */
    Map<String, Object> of(String number, List<Integer> daysOff) {
        var bare = new BareUpdate(jdbc);
        bare.keep();
        Console.complain("publishing " + number);
        RecomputeBenchmark.resetPeak();
        long start = System.nanoTime();
        var proposed = admin.propose(notice(number, daysOff));
        double previewed = seconds(start);
        var id = proposed.path("id").asString();
        supervisor.approve(id);
        long previewHeap = RecomputeBenchmark.peakMegabytes();

        RecomputeBenchmark.resetPeak();
        start = System.nanoTime();
        supervisor.apply(id);
        while (!"applied".equals(supervisor.state(id))) {
            RecomputeBenchmark.pause();
        }
        double applied = seconds(start);
        long heap = RecomputeBenchmark.peakMegabytes();

        int rows = bare.plan();
        Figures update = bare.measure();
        var figures = new LinkedHashMap<String, Object>();
        figures.put(
                "moved", proposed.path("preview").path("totals").path("moved").asInt());
        figures.put("rowsRewritten", rows);
        figures.put("applySeconds", rounded(applied));
        figures.put("bareUpdateSeconds", update);
        figures.put("ratio", rounded(applied / update.median()));
        figures.put("peakHeapMegabytes", heap);
        figures.put("previewSeconds", rounded(previewed));
        figures.put("previewPeakHeapMegabytes", previewHeap);
        return figures;
    }

    private String notice(String number, List<Integer> daysOff) {
        var days = daysOff.stream()
                .map(after ->
                        "{\"date\": \"%s\", \"kind\": \"off\", \"nameZh\": \"测试日\"}".formatted(newYear.plusDays(after)))
                .collect(Collectors.joining(", "));
        return "{\"year\": %d, \"number\": \"%s\", \"title\": \"测试\", \"dated\": \"%s\", \"days\": [%s]}"
                .formatted(newYear.getYear(), number, newYear.minusMonths(1), days);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
