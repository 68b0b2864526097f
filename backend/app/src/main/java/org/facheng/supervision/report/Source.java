package org.facheng.supervision.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.platform.YamlNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a figure finds what it tells cases apart by: {@code channel}, {@code outcome} (how the case ended), a path into the form it was filed
 * with ({@code /applicants/*&#47;kind}; {@code *}: in any entry of a list), or {@code answer:KEY|KEY/path} (what was typed in one of these tasks or
 * acts: in the one that is counted, else the last time).
 *
 * @param keys of tasks or acts; none: the form of the filing
 * @param column channel or outcome; null for a path
 */
record Source(List<String> keys, List<String> steps, @Nullable String column) {

    static final String CHANNEL = "channel";
    static final String OUTCOME = "outcome";
    static final String ANY = "*";
    private static final String ANSWER = "answer:";

    /** @throws org.facheng.platform.InvalidDefinition naming the line, where no form has such a field */
    static Source read(YamlNode node, String text, ReportWords words) {
        if (text.equals(CHANNEL) || text.equals(OUTCOME)) {
            return new Source(List.of(), List.of(), text);
        }
        int slash = text.indexOf('/');
        boolean answer = text.startsWith(ANSWER);
        if (slash < 0 || !answer && slash > 0) {
            throw node.wrong("不认识“%s”".formatted(text), "可用：channel、outcome、/登记表的字段、answer:任务/字段");
        }
        var keys = answer ? List.of(text.substring(ANSWER.length(), slash).split("\\|")) : List.<String>of();
        var source = new Source(keys, List.of(text.substring(slash + 1).split("/")), null);
        words.require(node, source);
        return source;
    }

    /** What stands there, each entry of a list by itself. */
    Stream<String> values(CountedCase one, @Nullable Done counted) {
        if (column != null) {
            return Stream.ofNullable(
                            column.equals(CHANNEL)
                                    ? one.file().channel()
                                    : one.file().outcome())
                    .filter(value -> !value.isBlank());
        }
        return root(one, counted).stream()
                .flatMap(this::nodes)
                .map(node -> node.asString("").strip())
                .filter(value -> !value.isEmpty());
    }

    /** The form it is read from. */
    Optional<JsonNode> root(CountedCase one, @Nullable Done counted) {
        if (keys.isEmpty()) {
            return Optional.of(one.form());
        }
        return standsIn(counted) ? Optional.of(counted.form()) : one.latest(keys);
    }

    /** Whether it is read from what is counted itself. */
    boolean standsIn(@Nullable Done counted) {
        return counted != null && keys.contains(counted.key());
    }

    Stream<JsonNode> nodes(JsonNode root) {
        var found = Stream.of(root);
        for (String step : steps) {
            found = found.flatMap(node -> step.equals(ANY) ? node.valueStream() : Stream.of(node.path(step)));
        }
        return found.filter(node -> !node.isMissingNode() && !node.isNull());
    }
}
