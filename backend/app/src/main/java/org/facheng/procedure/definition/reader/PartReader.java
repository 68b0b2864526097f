package org.facheng.procedure.definition.reader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facheng.deadline.Basis;
import org.facheng.identity.Role;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.MessageDefinition;
import org.facheng.procedure.definition.StepDefinition;

/** Reads messages, automatic steps, documents and actions. */
final class PartReader {

    static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();

    private static final List<String> PARTIES = List.of("applicant", "respondent", "third-party", "agent");

    private static final Pattern SOURCE = Pattern.compile("answer:[\\w|-]+(/\\w+)+|(fact|consequence|due):[a-z-]+");

    private PartReader() {}

    static MessageDefinition message(String name, YamlNode node) {
        node.only("name", "records", "stage", "basis");
        return new MessageDefinition(
                name,
                node.get("name").only("zh", "en").label(),
                node.textOrNull("records"),
                node.textOrNull("stage"),
                Basis.read(node.get("basis")));
    }

    static StepDefinition step(String element, YamlNode node) {
        node.only("records", "as-of-limit", "basis");
        return new StepDefinition(
                element, node.get("records").text(), node.textOrNull("as-of-limit"), Basis.read(node.get("basis")));
    }

    static DocumentDefinition document(String key, YamlNode node) {
        node.only("name", "template", "number", "to", "issued", "served", "records", "basis", "given");
        return new DocumentDefinition(
                key,
                node.get("name").only("zh", "en").label(),
                node.get("template").text(),
                node.get("number").text(),
                node.get("to").items().stream()
                        .map(party -> party.oneOf(PARTIES))
                        .toList(),
                node.textOrNull("issued"),
                node.textOrNull("served"),
                records(node),
                Basis.read(node.get("basis")),
                given(node));
    }

    private static Map<String, String> records(YamlNode node) {
        var records = new LinkedHashMap<String, String>();
        node.find("records").ifPresent(facts -> facts.entries().forEach((field, fact) -> {
            node.get("given").get(field);
            records.put(field, fact.text());
        }));
        return records;
    }

    /** Where the fields come from that only the procedure knows: field → source. */
    private static Map<String, String> given(YamlNode node) {
        var sources = new LinkedHashMap<String, String>();
        node.find("given").ifPresent(given -> given.entries().forEach((field, source) -> {
            sources.put(field, source(source));
        }));
        return sources;
    }

    private static String source(YamlNode source) {
        if (!SOURCE.matcher(source.text()).matches()) {
            throw source.wrong(
                    "“%s”不是字段的来源".formatted(source.text()), "请写成 answer:任务/字段、fact:事实、consequence:事实 或者 due:期限");
        }
        return source.text();
    }

    static ActionDefinition action(String key, YamlNode node) {
        node.only("name", "by", "when", "message", "limit", "form", "items", "basis");
        return new ActionDefinition(
                key,
                node.get("name").only("zh", "en").label(),
                node.get("by").items().stream()
                        .map(role -> Role.valueOf(role.oneOf(ROLES)))
                        .toList(),
                node.textsOf("when"),
                node.textOrNull("message"),
                node.textOrNull("limit"),
                node.textOrNull("form"),
                node.find("items").map(PartReader::source).orElse(null),
                Basis.read(node.get("basis")));
    }
}
