package org.facheng.deadline;

import java.util.List;
import org.facheng.platform.LocalText;
import org.facheng.platform.YamlNode;

/**
 * One targets.yaml: the stricter targets a body or a province sets itself for limits of the law. A target is a clock of its own beside the
 * statutory one, which it never changes.
 */
final class TargetFile {

    private static final LocalText CONSEQUENCE = new LocalText("内部督办，不产生法律后果", "internal only, nothing follows in law");

    private TargetFile() {}

    /**
     * @param limits the statutory rows of the same folder
     * @throws org.facheng.platform.InvalidDefinition naming file, line and remedy, e.g. where a target is longer than the law
     */
    static List<TimeLimit> read(YamlNode root, List<TimeLimit> limits) {
        return root.only("targets").get("targets").items().stream()
                .map(node -> target(node, limits))
                .toList();
    }

    private static TimeLimit target(YamlNode node, List<TimeLimit> limits) {
        node.only("id", "of", "name", "length", "met", "warn", "for", "valid");
        var id = node.get("of")
                .oneOf(limits.stream()
                        .filter(limit -> !limit.internal()
                                && limit.length() != null
                                && !limit.unit().endsWith("_before"))
                        .map(TimeLimit::id)
                        .toList());
        var statutory = limits.stream()
                .filter(limit -> limit.id().equals(id))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        int length = TimeLimitReader.positive(node.get("length"));
        if (length >= statutory.length()) {
            throw node.get("length")
                    .wrong(
                            "内部目标%d不短于法定期限%d（%s）".formatted(length, statutory.length(), statutory.unit()),
                            "内部目标只能比法律更严格，请写更小的数字");
        }
        var where = node.textsOf("for");
        var valid = node.get("valid").only("from", "to");
        return new TimeLimit(
                idOf(node, limits),
                node.get("id").text(),
                node.get("name").only("zh", "en").label(),
                statutory.actor(),
                statutory.party(),
                "internal",
                statutory.start(),
                statutory.given(),
                statutory.unless(),
                statutory.lifted(),
                length,
                null,
                null,
                statutory.unit(),
                statutory.startDayCounts(),
                false,
                met(node, statutory),
                statutory.cancelled(),
                statutory.suspendedBy(),
                statutory.excluded(),
                null,
                node.itemsOf("warn").stream().map(YamlNode::number).toList(),
                CONSEQUENCE,
                null,
                false,
                new Basis(Basis.INTERNAL, null),
                statutory.duty(),
                statutory.outlivesCase(),
                statutory.repeats(),
                "internal",
                null,
                valid.find("from").map(YamlNode::date).orElse(null),
                valid.find("to").map(YamlNode::date).orElse(null),
                null,
                statutory.policies(),
                id,
                where,
                node.where());
    }

    /** The step on the way the target is for; without one it is met by what meets the limit. */
    private static List<String> met(YamlNode node, TimeLimit statutory) {
        var step = node.textsOf("met");
        return step.isEmpty() ? statutory.met() : step;
    }

    private static String idOf(YamlNode node, List<TimeLimit> limits) {
        var id = node.get("id").text();
        if (limits.stream().anyMatch(limit -> limit.id().equals(id))) {
            throw node.get("id").wrong("“%s”已经是一项法定期限".formatted(id), "请另起名称");
        }
        if (!id.startsWith(limits.get(0).procedure() + ".")) {
            throw node.get("id")
                    .wrong(
                            "“%s”不属于本程序".formatted(id),
                            "请以“%s.”开头".formatted(limits.get(0).procedure()));
        }
        return id;
    }
}
