package org.facheng.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many statements one act sends to the database: a figure that no other work on the machine disturbs. */
public final class Trips {

    private static final int TIMES = 25;
    private static final String SENT = "SHOW GLOBAL STATUS LIKE 'Questions'";

    private final JdbcTemplate jdbc;

    public Trips(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The commit among them. */
    public Figures of(Throughput.Act act) {
        List<Double> counts = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long before = sent();
            perform(act);
            // The question itself is counted.
            counts.add((double) (sent() - before - 1));
        }
        return Figures.of(counts);
    }

    private long sent() {
        return jdbc.queryForObject(SENT, (row, number) -> row.getLong(2));
    }

    private static void perform(Throughput.Act act) {
        try {
            act.perform(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
