package org.facheng.document.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facheng.platform.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table; the words of any other passage are one.
 *
 * @param when field that must hold something for the row to stand in its table, or null
 */
record Row(List<Wording> cells, @Nullable String when) {

    /** {@code [label, words]}, or {@code {when, row: [label, words]}}. */
    static Row read(YamlNode node, Function<YamlNode, Wording> wording) {
        var cells = node.isMap() ? node.only("when", "row").get("row") : node;
        return new Row(
                cells.items().stream().map(wording).toList(),
                node.isMap() ? node.get("when").text() : null);
    }

    Stream<List<String>> with(Map<String, Object> values) {
        return when != null && !Passage.holds(values.get(when))
                ? Stream.empty()
                : Stream.of(cells.stream().map(cell -> cell.with(values)).toList());
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        cells.forEach(cell -> names.addAll(cell.names()));
        if (when != null) {
            names.add(when);
        }
        return names;
    }
}
