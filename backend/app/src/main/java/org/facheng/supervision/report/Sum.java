package org.facheng.supervision.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.platform.YamlNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a figure adds up over its cases, rather than counting them: how {@code times} something happened or was done, or the numbers at a path.
 *
 * @param source of the numbers; null for the times
 * @param otherwise what counts where an entry states no number
 * @param unit what is added up, in words
 */
record Sum(@Nullable Source source, int otherwise, String unit) {

    private static final String TIMES = "times";

    static Sum read(YamlNode node, ReportWords words) {
        node.only("of", "else", "unit");
        var of = node.get("of");
        return new Sum(
                of.text().equals(TIMES) ? null : Source.read(of, of.text(), words),
                node.find("else").map(YamlNode::number).orElse(0),
                node.get("unit").text());
    }

    /** @param counted each time it happened or was done, with what was typed then, if anything */
    BigDecimal in(CountedCase one, List<Occurrence> counted) {
        return source == null
                ? BigDecimal.valueOf(counted.size())
                : roots(one, counted).flatMap(this::numbers).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each of what is counted, where the numbers stand in it; else the one form they stand in. */
    private Stream<JsonNode> roots(CountedCase one, List<Occurrence> counted) {
        var each =
                counted.stream().map(Occurrence::done).filter(source::standsIn).toList();
        return each.isEmpty() ? source.root(one, null).stream() : each.stream().map(Done::form);
    }

    private Stream<BigDecimal> numbers(JsonNode root) {
        var steps = source.steps();
        var last = steps.get(steps.size() - 1);
        var entries = last.equals(Source.ANY)
                ? source.nodes(root)
                : new Source(source.keys(), steps.subList(0, steps.size() - 1), null)
                        .nodes(root)
                        .map(entry -> entry.path(last));
        return entries.map(number -> number.isNumber() ? number.decimalValue() : BigDecimal.valueOf(otherwise));
    }
}
