package org.facheng.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facheng.bench.filing.FilingBenchmark;
import org.facheng.bench.inbox.InboxBenchmark;
import org.facheng.bench.recompute.RecomputeBenchmark;
import org.facheng.bench.workdays.WorkdaysBenchmark;
import org.facheng.platform.Console;
import tools.jackson.databind.json.JsonMapper;

/** Runs one benchmark: {@code bench NAME [--size N]}. Its last line is one JSON object with sizes, figures and ratios. */
public final class Main {

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "filing",
            new FilingBenchmark().alone(),
            "inbox",
            new InboxBenchmark().alone(),
            "recompute",
            new RecomputeBenchmark().alone(),
            "workdays",
            new WorkdaysBenchmark()));

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var words = arguments.subList(Math.min(1, arguments.size()), arguments.size());
            var benchmark = BENCHMARKS.get(words.isEmpty() ? "" : words.get(0));
            if (benchmark == null) {
                throw new IllegalArgumentException("Name a benchmark: " + String.join(", ", BENCHMARKS.keySet()) + ".");
            }
            var options = Options.of(words.subList(1, words.size()));
            Console.say(JsonMapper.shared().writeValueAsString(benchmark.run(options)));
            return 0;
        } catch (IllegalArgumentException e) {
            Console.complain(e.getMessage());
            return 2;
        }
    }
}
