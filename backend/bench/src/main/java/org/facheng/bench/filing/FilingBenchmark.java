package org.facheng.bench.filing;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.facheng.bench.Options;
import org.facheng.bench.ProductBenchmark;
import org.facheng.bench.TemporaryProduct;
import org.facheng.bench.measure.Contest;
import org.facheng.bench.measure.Throughput;
import org.facheng.bench.workflow.BareEngine;

/**
 * How many applications a second citizens file through the HTTP interface, and how many processes a second the bare engine starts in
 * the same database: a filing is a start plus rules, numbers, parties, clocks, journal, inbox, session and HTTP.
 */
public final class FilingBenchmark implements ProductBenchmark {

    private static final int MANY = 8;

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
            var contest = new Contest()
                    .enter(
                            "filing1",
                            () -> Throughput.of(
                                    1, length, worker -> citizens.get(worker).file(application)))
                    .enter("engine1", () -> Throughput.of(1, length, worker -> engine.start()))
                    .enter(
                            "filing8",
                            () -> Throughput.of(
                                    MANY, length, worker -> citizens.get(worker).file(application)))
                    .enter("engine8", () -> Throughput.of(MANY, length, worker -> engine.start()))
                    .run(options.number("warmups", 3), options.number("rounds", 7));
            return result(contest, seconds);
        }
    }

    private static Map<String, Object> result(Contest contest, int seconds) {
        var result = new LinkedHashMap<String, Object>();
        result.put("benchmark", "filing");
        result.put("unit", "per second");
        result.put("secondsEach", seconds);
        for (int clients : new int[] {1, MANY}) {
            result.put("filing" + clients, contest.figures("filing" + clients));
            result.put("engine" + clients, contest.figures("engine" + clients));
            result.put("ratio" + clients, contest.ratio("filing" + clients, "engine" + clients));
        }
        return result;
    }
}
