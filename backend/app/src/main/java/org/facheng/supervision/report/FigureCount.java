package org.facheng.supervision.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How many cases a figure counts, and of which kinds. */
final class FigureCount {

    /** What is not stated; no value of a form is empty. */
    static final String NOT_STATED = "";

    private final FigureRule rule;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private int count;

    FigureCount(FigureRule rule) {
        this.rule = rule;
        rule.values().keySet().forEach(value -> rows.put(value, 0));
    }

    void add(CountedCase one) {
        count++;
        if (rule.by() != null && !(rule.namesNobody() && one.file().secret())) {
            var value = one.value(rule.by());
            rows.merge(value == null ? NOT_STATED : value, 1, Integer::sum);
        }
    }

    int count() {
        return count;
    }

    /** In the order declared, else the greatest first. */
    List<ReportView.Row> rows(BiFunction<FigureRule, String, String> naming) {
        var all = rows.entrySet().stream()
                .filter(row -> !(rule.namesNobody() && row.getKey().equals(NOT_STATED)))
                .map(row -> new ReportView.Row(row.getKey(), naming.apply(rule, row.getKey()), row.getValue()));
        var ordered = rule.values().isEmpty()
                ? all.sorted(
                        Comparator.comparing(ReportView.Row::count).reversed().thenComparing(ReportView.Row::value))
                : all;
        return (rule.most() > 0 ? ordered.limit(rule.most()) : ordered).toList();
    }
}
