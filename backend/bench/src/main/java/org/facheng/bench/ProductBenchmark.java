package org.facheng.bench;

import java.util.Map;

/** Measures the running product and what it is compared with, in turn, in one run. */
public interface ProductBenchmark {

    /** Sizes, figures (smallest, median, greatest) and ratios, in the order they are to be read. */
    Map<String, Object> run(TemporaryProduct product, Options options);

    /** The same, on a product of its own that is gone after. */
    default Benchmark alone() {
        return options -> {
            try (var product = TemporaryProduct.start()) {
                return run(product, options);
            }
        };
    }
}
