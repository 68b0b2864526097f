package org.facheng.bench;

import java.util.List;
import java.util.Map;

/** Measures the running product and what it is compared with, in turn, in one run. */
public interface ProductBenchmark {

    /** Sizes, figures (smallest, median, greatest) and ratios, in the order they are to be read. */
    Map<String, Object> run(TemporaryProduct product, Options options);

    /** Settings of the product beside those of a demonstration, as on its command line. */
    default List<String> settings() {
        return List.of();
    }

    /** The same, on a product of its own that is gone after. */
    default Benchmark alone() {
        return options -> {
            try (var product = TemporaryProduct.start(settings())) {
                return run(product, options);
            }
        };
    }
}
