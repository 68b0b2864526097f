package org.facheng.supervision.report;

import java.util.Map;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param measure which cases it counts; null for a share
 * @param share of which other figure it is which part; null for a count
 * @param by what its cases are told apart by: {@code channel} or a pointer into the form; null for one number
 * @param values the values in their order and what they are called; empty where the form names them
 * @param most the most rows, the greatest first; 0 for all
 * @param namesNobody cases of informers are left out of its rows: the rows name who is reported (信访工作条例第三十条第三款)
 */
record FigureRule(
        String id,
        LocalText name,
        @Nullable Measure measure,
        @Nullable Share share,
        @Nullable String by,
        Map<String, String> values,
        int most,
        boolean namesNobody) {

    /** The first in a hundred of the first and the second together. */
    record Share(String part, String rest) {}
}
