package org.facheng.recheck;

import java.util.function.Consumer;

/** One kind of thing that can be proven right or wrong. */
interface Check {

    /** What is checked, for the summary. */
    String name();

    /**
     * Checks everything there is, reading only.
     *
     * @param report takes one readable line for each difference
     * @return how many were checked
     */
    long run(Consumer<String> report);
}
