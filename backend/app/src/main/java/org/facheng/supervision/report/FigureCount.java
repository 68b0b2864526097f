package org.facheng.supervision.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How many cases a figure counts, of which kinds, and what they add up to. */
final class FigureCount {

    private final FigureRule rule;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;

    FigureCount(FigureRule rule) {
        this.rule = rule;
        rule.values().keySet().forEach(value -> rows.put(value, 0));
    }

    void add(CountedCase one, ReportPeriod period) {
        var counted = rule.in(one, period);
        if (counted.isEmpty()) {
            return;
        }
        count++;
        rule.rowsOf(one, counted).forEach(row -> rows.merge(row, 1, Integer::sum));
        if (rule.sum() != null) {
            sum = sum.add(rule.sum().in(one, counted));
        }
    }

    int count() {
        return count;
    }

    /** What the figure says: its sum, or how many cases it counts. */
    BigDecimal amount() {
        return rule.sum() == null ? BigDecimal.valueOf(count) : sum;
    }

    /** In the order declared, else the greatest first. */
    List<ReportView.Row> rows(BiFunction<FigureRule, String, String> naming) {
        var all = rows.entrySet().stream()
                .filter(row -> !(rule.namesNobody() && row.getKey().equals(FigureRule.NOT_STATED)))
                .map(row -> new ReportView.Row(row.getKey(), naming.apply(rule, row.getKey()), row.getValue()));
        var ordered = rule.values().isEmpty()
                ? all.sorted(
                        Comparator.comparing(ReportView.Row::count).reversed().thenComparing(ReportView.Row::value))
                : all;
        return (rule.most() > 0 ? ordered.limit(rule.most()) : ordered).toList();
    }
}
