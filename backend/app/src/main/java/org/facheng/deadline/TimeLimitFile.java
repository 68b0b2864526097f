package org.facheng.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.platform.YamlNode;

/** One time-limits.yaml: its rows and its groups. */
record TimeLimitFile(List<TimeLimit> limits, Map<String, List<String>> groups) {

    private static final List<String> PARTIES = List.of("body", "respondent", "applicant", "third-party", "other");
    private static final List<String> UNITS = List.of(
            "working_days", "calendar_days", "months", "years", "working_days_before", "calendar_days_before", "none");
    private static final List<String> BOOLEANS = List.of("true", "false");

    /** Reads the file of the procedure whose key every id begins with. */
    static TimeLimitFile read(YamlNode root, String procedure) {
        root.only("law", "limits", "groups");
        var limits = new ArrayList<TimeLimit>();
        for (YamlNode row : root.get("limits").items()) {
            var limit = limit(row);
            if (!limit.id().startsWith(procedure + ".")) {
                throw row.get("id").wrong("“%s”不属于本程序".formatted(limit.id()), "请以“%s.”开头".formatted(procedure));
            }
            if (limits.stream().anyMatch(other -> other.id().equals(limit.id()))) {
                throw row.get("id").wrong("期限“%s”重复".formatted(limit.id()), "请删去其中一行或者另起名称");
            }
            limits.add(limit);
        }
        return new TimeLimitFile(List.copyOf(limits), groups(root, limits));
    }

    private static TimeLimit limit(YamlNode row) {
        row.only(
                "id",
                "name",
                "actor",
                "party",
                "kind",
                "start",
                "given",
                "unless",
                "length",
                "unit",
                "rolls",
                "met",
                "cancelled",
                "suspended-by",
                "extension",
                "warn",
                "expiry",
                "basis",
                "duty",
                "outlives-case",
                "verified",
                "unconfirmed-before",
                "valid",
                "note");
        var unit = row.get("unit").oneOf(UNITS);
        var kind = row.get("kind").oneOf(List.of("statutory", "internal"));
        var basis = Basis.read(row.get("basis"));
        if (basis.internal() == kind.equals("statutory")) {
            throw row.get("basis").wrong("%s期限的依据不符".formatted(kind), "法定期限写明法条，内部期限写“%s”".formatted(Basis.INTERNAL));
        }
        var expiry = row.find("expiry").map(node -> node.only("zh", "en", "records"));
        var valid = row.get("valid").only("from", "to");
        return new TimeLimit(
                row.get("id").text(),
                row.get("name").only("zh", "en").label(),
                row.get("actor").text(),
                row.get("party").oneOf(PARTIES),
                kind,
                row.get("start").text(),
                row.textOrNull("given"),
                row.textOrNull("unless"),
                length(row, unit),
                unit,
                Boolean.parseBoolean(row.get("rolls").oneOf(BOOLEANS)),
                row.textsOf("met"),
                row.textsOf("cancelled"),
                row.textsOf("suspended-by"),
                row.find("extension").map(TimeLimitFile::extension).orElse(null),
                row.itemsOf("warn").stream().map(YamlNode::number).toList(),
                expiry.map(YamlNode::label).orElse(null),
                expiry.map(node -> node.textOrNull("records")).orElse(null),
                basis,
                flag(row, "duty", true),
                flag(row, "outlives-case", false),
                row.get("verified").oneOf(List.of("statute", "unconfirmed")),
                row.find("unconfirmed-before").map(YamlNode::date).orElse(null),
                valid.find("from").map(YamlNode::date).orElse(null),
                valid.find("to").map(YamlNode::date).orElse(null),
                row.find("note").map(node -> node.only("zh", "en").label()).orElse(null),
                row.where());
    }

    private static boolean flag(YamlNode row, String key, boolean otherwise) {
        return row.find(key)
                .map(node -> Boolean.parseBoolean(node.oneOf(BOOLEANS)))
                .orElse(otherwise);
    }

    private static Integer length(YamlNode row, String unit) {
        var length = row.find("length");
        if (unit.equals("none") == length.isPresent()) {
            throw row.wrong("长度与单位不符", "没有定长的期限写 unit: none 而不写 length，其余都写 length");
        }
        length.filter(node -> node.number() < 1).ifPresent(node -> {
            throw node.wrong("长度必须大于零", "请写法条规定的数字");
        });
        return length.map(YamlNode::number).orElse(null);
    }

    private static TimeLimit.Extension extension(YamlNode node) {
        node.only("max", "unit", "by", "article");
        return new TimeLimit.Extension(
                node.find("max").map(YamlNode::number).orElse(null),
                node.get("unit").oneOf(UNITS),
                node.get("by").text(),
                node.get("article").text());
    }

    private static Map<String, List<String>> groups(YamlNode root, List<TimeLimit> limits) {
        var keys = limits.stream().map(TimeLimit::key).toList();
        var groups = new LinkedHashMap<String, List<String>>();
        root.find("groups").ifPresent(node -> node.entries().forEach((name, members) -> {
            if (keys.contains(name)) {
                throw members.wrong("组“%s”与期限同名".formatted(name), "请给组另起名称");
            }
            groups.put(
                    name,
                    members.items().stream().map(member -> member.oneOf(keys)).toList());
        }));
        return Map.copyOf(groups);
    }
}
