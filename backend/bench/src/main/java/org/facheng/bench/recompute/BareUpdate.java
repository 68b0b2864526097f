package org.facheng.bench.recompute;

import java.util.ArrayList;
import java.util.List;
import org.facheng.bench.measure.Figures;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The same rows given the same dates by one statement: no counting, no journal, no timers. It works on a copy of the table with the same
 * indexes, there and back, so that it can be measured several times.
 */
final class BareUpdate {

    private static final String COLUMNS = "due, raw_end, due_exclusive, status, warn_on, edition";
    private static final int ROUNDS = 3;

    private final JdbcTemplate jdbc;

    BareUpdate(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the rows as they are before the notice. */
    void keep() {
        jdbc.execute("DROP TABLE IF EXISTS bench_clock, bench_target, bench_origin");
        jdbc.execute("CREATE TABLE bench_clock LIKE dl_clock");
        jdbc.update("INSERT INTO bench_clock SELECT * FROM dl_clock");
    }

    /** Returns how many rows the notice rewrote. */
    int plan() {
        jdbc.execute(
                "CREATE TABLE bench_target (PRIMARY KEY (id)) CHARACTER SET ascii COLLATE ascii_bin SELECT c.id, %s FROM dl_clock c JOIN bench_clock b ON b.id = c.id WHERE c.edition <> b.edition"
                        .formatted(prefixed("c")));
        jdbc.execute(
                "CREATE TABLE bench_origin (PRIMARY KEY (id)) CHARACTER SET ascii COLLATE ascii_bin SELECT c.id, %s FROM bench_clock c JOIN bench_target t ON t.id = c.id"
                        .formatted(prefixed("c")));
        return jdbc.queryForObject("SELECT COUNT(*) FROM bench_target", Integer.class);
    }

    /** Seconds. */
    Figures measure() {
        jdbc.execute("ANALYZE TABLE bench_clock, bench_target, bench_origin");
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            seconds.add(move("bench_target"));
            seconds.add(move("bench_origin"));
        }
        return Figures.of(seconds);
    }

    private double move(String to) {
        long start = System.nanoTime();
        jdbc.update(
                """
        UPDATE bench_clock c JOIN %s t ON t.id = c.id SET c.due = t.due, c.raw_end = t.raw_end, c.due_exclusive = t.due_exclusive,
          c.status = t.status, c.warn_on = t.warn_on, c.edition = t.edition, c.version = c.version + 1"""
                        .formatted(to));
        return (System.nanoTime() - start) / 1e9;
    }

    private static String prefixed(String table) {
        return table + "." + COLUMNS.replace(", ", ", " + table + ".");
    }
}
