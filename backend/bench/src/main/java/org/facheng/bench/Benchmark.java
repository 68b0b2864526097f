package org.facheng.bench;

import java.util.Map;

/** One benchmark: measures the product and what it is compared with, in turn, in one run. */
public interface Benchmark {

    /** Sizes, figures (smallest, median, greatest) and ratios, in the order they are to be read. */
    Map<String, Object> run(TemporaryProduct product, Options options);
}
