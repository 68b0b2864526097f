package org.facheng.bench.filing;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.facheng.bench.Options;
import org.facheng.bench.ProductBenchmark;
import org.facheng.bench.TemporaryProduct;
import org.facheng.bench.measure.Contest;
import org.facheng.bench.measure.Throughput;
import org.facheng.bench.measure.Trips;
import org.facheng.bench.workflow.BareEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many applications a second citizens file through the HTTP interface, and how many processes a second the bare engine starts in
 * the same database: a filing is a start plus rules, numbers, parties, clocks, journal, inbox, session and HTTP. The engine starts a
 * model of one task (the yardstick), and beside it the product's own model, which is what a filing makes it start.
 */
public final class FilingBenchmark implements ProductBenchmark {

    private static final int MANY = 8;
    private static final int[] CLIENTS = {1, MANY};

    /** Options: {@code --seconds} of one measurement, {@code --rounds}, {@code --warmups}. */
    @Override
    public Map<String, Object> run(TemporaryProduct product, Options options) {
        int seconds = options.number("seconds", 4);
        var length = Duration.ofSeconds(seconds);
        var application = Applications.admissible(product.bean(Clock.class));
        var citizens = IntStream.range(0, MANY)
                .mapToObj(i -> Citizen.signIn(product.address()))
                .toList();
        try (var engine = BareEngine.beside(product)) {
            var contest = new Contest();
            for (int clients : CLIENTS) {
                contest.enter(
                        "filing" + clients,
                        () -> Throughput.of(
                                clients, length, worker -> citizens.get(worker).file(application)));
                contest.enter("engine" + clients, () -> Throughput.of(clients, length, worker -> engine.start()));
                contest.enter(
                        "engineSameModel" + clients,
                        () -> Throughput.of(clients, length, worker -> engine.startProductModel()));
            }
            var result = result(contest.run(options.number("warmups", 3), options.number("rounds", 7)), seconds);
            var trips = new Trips(new JdbcTemplate(product.bean(DataSource.class)));
            result.put(
                    "statementsFiling", trips.of(worker -> citizens.get(worker).file(application)));
            result.put("statementsEngine", trips.of(worker -> engine.start()));
            result.put("statementsEngineSameModel", trips.of(worker -> engine.startProductModel()));
            return result;
        }
    }

    private static Map<String, Object> result(Contest contest, int seconds) {
        var result = new LinkedHashMap<String, Object>();
        result.put("benchmark", "filing");
        result.put("unit", "per second");
        result.put("secondsEach", seconds);
        for (int clients : CLIENTS) {
            result.put("filing" + clients, contest.figures("filing" + clients));
            result.put("engine" + clients, contest.figures("engine" + clients));
            result.put("ratio" + clients, contest.ratio("filing" + clients, "engine" + clients));
            result.put("engineSameModel" + clients, contest.figures("engineSameModel" + clients));
            result.put("ratioSameModel" + clients, contest.ratio("filing" + clients, "engineSameModel" + clients));
        }
        return result;
    }
}
