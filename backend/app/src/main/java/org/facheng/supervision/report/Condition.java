package org.facheng.supervision.report;

import java.util.List;
import org.facheng.platform.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a figure is about: {@code SOURCE=VALUE,VALUE} (one of these stands there) or {@code SOURCE} (anything does); after {@code !} those
 * of which it isn't so.
 */
record Condition(Source source, List<String> values, boolean not) {

    static Condition read(YamlNode node, ReportWords words) {
        boolean not = node.text().startsWith("!");
        var parts = node.text().substring(not ? 1 : 0).split("=", 2);
        var source = Source.read(node, parts[0], words);
        var values = parts.length == 1 ? List.<String>of() : List.of(parts[1].split(","));
        words.requireValues(node, source, values);
        return new Condition(source, values, not);
    }

    boolean holds(CountedCase one, @Nullable Done counted) {
        return not != source.values(one, counted).anyMatch(value -> values.isEmpty() || values.contains(value));
    }
}
