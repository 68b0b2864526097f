package org.facheng.bench.measure;

import java.util.List;

/** Several measurements of one thing; the median is the one to quote. */
public record Figures(double min, double median, double max, int rounds) {

    public static Figures of(List<Double> measured) {
        var sorted = measured.stream().sorted().toList();
        return new Figures(
                rounded(sorted.get(0)), rounded(median(sorted)), rounded(sorted.get(sorted.size() - 1)), sorted.size());
    }

    /** Of an even number of measurements, the mean of the two in the middle. */
    public static double median(List<Double> measured) {
        var sorted = measured.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
