package org.facheng.bench;

import java.util.Map;

/** One benchmark program. */
public interface Benchmark {

    /** Sizes, figures (smallest, median, greatest) and ratios, in the order they are to be read. */
    Map<String, Object> run(Options options);
}
