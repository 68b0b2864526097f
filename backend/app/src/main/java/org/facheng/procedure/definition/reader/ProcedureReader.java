package org.facheng.procedure.definition.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.LocalText;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.RespondentDefinition;

/** Reads procedure.yaml and what it names, and checks that all of it fits together. */
final class ProcedureReader {

    private final TimeLimits limits;

    ProcedureReader(TimeLimits limits) {
        this.limits = limits;
    }

    ProcedureDefinition read(Folder folder) {
        var root = folder.yaml("procedure.yaml")
                .only(
                        "procedure",
                        "version",
                        "name",
                        "valid",
                        "process",
                        "service",
                        "outlasting",
                        "models",
                        "case-number",
                        "receipt-number",
                        "received",
                        "facts",
                        "filing",
                        "ends-hearings",
                        "respondent",
                        "chain",
                        "stages",
                        "closings",
                        "roles",
                        "parties",
                        "materials",
                        "tasks",
                        "messages",
                        "steps",
                        "documents",
                        "actions");
        if (!root.get("procedure").text().equals(folder.procedure())) {
            throw root.get("procedure")
                    .wrong("与文件夹“%s”不一致".formatted(folder.path()), "请写成“%s”".formatted(folder.procedure()));
        }
        new References(root, folder.procedure(), limits).check();
        ModelFiles.check(root, folder);
        DocumentFiles.check(root, folder);
        var groups = ActGroups.read(folder);
        var valid = root.get("valid").only("from", "to");
        return new ProcedureDefinition(
                root.get("procedure").text(),
                root.get("version").text(),
                root.get("name").only("zh", "en").label(),
                folder.path(),
                valid.find("from").map(YamlNode::date).orElse(null),
                valid.find("to").map(YamlNode::date).orElse(null),
                root.get("process").text(),
                root.find("service").map(YamlNode::text).orElse(null),
                root.textsOf("outlasting"),
                root.textsOf("models").stream().map(folder::resolve).toList(),
                numbering(root.get("case-number").only("pattern", "per"), "{seq}"),
                numbering(root.get("receipt-number").only("pattern"), "{date}{random}"),
                root.get("received").only("zh", "en").label(),
                labels(root.get("facts")),
                root.textsOf("filing"),
                root.textsOf("ends-hearings"),
                root.find("respondent")
                        .map(PartReader::respondent)
                        .orElse(new RespondentDefinition(null, List.of(), RespondentDefinition.Opened.NOTHING)),
                HandOverReader.rule(root),
                root.get("stages").items().stream().map(PartReader::stage).toList(),
                labels(root.get("closings")),
                labels(root.get("roles")),
                root.find("parties").map(ProcedureReader::labels).orElse(Map.of()),
                labels(root.get("materials")),
                map(root, "tasks", TaskReader::task),
                map(root, "messages", PartReader::message),
                map(root, "steps", PartReader::step),
                map(root, "documents", PartReader::document),
                map(root, "actions", (key, node) -> PartReader.action(key, node, groups)),
                FormFiles.read(root, folder));
    }

    /** The pattern of a series; without the part that differs from case to case no second number could be drawn. */
    private static String numbering(YamlNode node, String distinguishing) {
        var pattern = node.get("pattern");
        if (!pattern.text().contains(distinguishing)) {
            throw pattern.wrong("编号“%s”不会逐件不同".formatted(pattern.text()), "请写上 " + distinguishing);
        }
        return pattern.text();
    }

    private static Map<String, LocalText> labels(YamlNode node) {
        var labels = new LinkedHashMap<String, LocalText>();
        node.entries()
                .forEach((key, value) -> labels.put(key, value.only("zh", "en").label()));
        return Collections.unmodifiableMap(labels);
    }

    private static <T> Map<String, T> map(YamlNode root, String key, BiFunction<String, YamlNode, T> reader) {
        var read = new LinkedHashMap<String, T>();
        root.find(key)
                .ifPresent(node -> node.entries().forEach((name, value) -> read.put(name, reader.apply(name, value))));
        return Collections.unmodifiableMap(read);
    }
}
