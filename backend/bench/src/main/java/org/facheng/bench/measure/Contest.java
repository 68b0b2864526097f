package org.facheng.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.facheng.platform.Console;

/**
 * Measures contestants in turn, round after round, so that a machine that slows down slows all of them. A ratio is taken round by
 * round, between neighbours.
 */
public final class Contest {

    private final Map<String, DoubleSupplier> contestants = new LinkedHashMap<>();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    /** @param measure runs for a while and gives one figure */
    public Contest enter(String name, DoubleSupplier measure) {
        contestants.put(name, measure);
        measured.put(name, new ArrayList<>());
        return this;
    }

    /** The rounds of warming up are run and forgotten. */
    public Contest run(int warmUps, int rounds) {
        for (int round = 1 - warmUps; round <= rounds; round++) {
            var line = new StringBuilder(round < 1 ? "warm-up" : "round " + round + " of " + rounds);
            for (var contestant : contestants.entrySet()) {
                double figure = contestant.getValue().getAsDouble();
                line.append("  ").append(contestant.getKey()).append(' ').append("%.2f".formatted(figure));
                if (round >= 1) {
                    measured.get(contestant.getKey()).add(figure);
                }
            }
            Console.complain(line.toString());
        }
        return this;
    }

    public Figures figures(String name) {
        return Figures.of(measured.get(name));
    }

    /** How many times the first is the second. */
    public Figures ratio(String of, String to) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < measured.get(of).size(); round++) {
            ratios.add(measured.get(of).get(round) / measured.get(to).get(round));
        }
        return Figures.of(ratios);
    }
}
