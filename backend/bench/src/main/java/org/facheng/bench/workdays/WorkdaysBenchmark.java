package org.facheng.bench.workdays;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.bench.Benchmark;
import org.facheng.bench.Options;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long one question about working days takes: our calendar, Strata's, and a loop over days. */
public final class WorkdaysBenchmark implements Benchmark {

    /** Options: {@code --forks}, {@code --rounds} of one second each in a fork, {@code --warmups} before them. */
    @Override
    public Map<String, Object> run(Options options) {
        var scores = measure(options);
        var result = new LinkedHashMap<String, Object>();
        result.put("benchmark", "workdays");
        result.put("unit", "nanoseconds a question");
        result.put("periods", WorkdayArithmetic.PERIODS);
        result.put("longestDays", 365);
        for (var question : new String[] {"plus", "between"}) {
            double ours = scores.get(question + "Ours");
            double strata = scores.get(question + "Strata");
            double loop = scores.get(question + "Loop");
            result.put(question, Map.of("ours", ours, "strata", strata, "loop", loop));
            result.put(question + "LoopRatio", loop / ours);
            result.put(question + "StrataRatio", strata / ours);
        }
        return result;
    }

    private static Map<String, Double> measure(Options options) {
        // The forked machines get what this one was given beside the product's jar.
        System.setProperty(
                "java.class.path",
                System.getProperty("loader.path").replaceFirst(",(.*)", File.pathSeparator + "$1/*"));
        try {
            var jmh = new OptionsBuilder()
                    .include(WorkdayArithmetic.class.getName())
                    .forks(options.number("forks", 2))
                    .warmupIterations(options.number("warmups", 3))
                    .measurementIterations(options.number("rounds", 5))
                    .warmupTime(TimeValue.seconds(1))
                    .measurementTime(TimeValue.seconds(1))
                    .build();
            return new Runner(jmh)
                    .run().stream().collect(Collectors.toMap(WorkdaysBenchmark::nameOf, run -> run.getPrimaryResult()
                            .getScore()));
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(RunResult run) {
        var name = run.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
