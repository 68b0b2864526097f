package org.facheng.supervision.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param measure which cases it counts; null for a share
 * @param where of these only those of which all of this is so
 * @param share of which other figure it is which part; null for a count
 * @param by what its cases are told apart by; null for one number
 * @param values the values in their order and what they are called: one, several apart by commas, or {@code *} for all others; empty where
 *     the form names them
 * @param most the most rows, the greatest first; 0 for all
 * @param namesNobody cases of informers are left out of its rows: the rows name who is reported (信访工作条例第三十条第三款)
 * @param sum what is added up instead of counting cases; null to count them
 */
record FigureRule(
        String id,
        LocalText name,
        @Nullable Measure measure,
        List<Condition> where,
        @Nullable Share share,
        @Nullable Source by,
        Map<String, String> values,
        int most,
        boolean namesNobody,
        @Nullable Sum sum) {

    /** What is not stated; no value of a form is empty. */
    static final String NOT_STATED = "";

    private static final String OTHERS = "*";

    /** The first in a hundred of the first and the second together. */
    record Share(String part, String rest) {}

    /** Each time the case counts; none where it doesn't. */
    List<Occurrence> in(CountedCase one, ReportPeriod period) {
        return measure == null
                ? List.of()
                : measure.in(one, period).stream()
                        .filter(each -> where.stream().allMatch(condition -> condition.holds(one, each.done())))
                        .toList();
    }

    /** The rows it counts in, each once. */
    Stream<String> rowsOf(CountedCase one, List<Occurrence> counted) {
        if (by == null || namesNobody && one.file().secret()) {
            return Stream.empty();
        }
        var rows = counted.stream()
                .flatMap(each -> by.values(one, each.done()))
                .map(this::row)
                .distinct()
                .toList();
        return rows.isEmpty() ? Stream.of(NOT_STATED) : rows.stream();
    }

    /** Where it looks things up. */
    Stream<Source> sources() {
        return Stream.of(
                        where.stream().map(Condition::source),
                        Stream.ofNullable(by),
                        Stream.ofNullable(sum).map(Sum::source))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }

    private String row(String value) {
        return values.keySet().stream()
                .filter(row -> List.of(row.split(",")).contains(value))
                .findFirst()
                .orElse(values.containsKey(OTHERS) ? OTHERS : value);
    }
}
