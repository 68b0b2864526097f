package org.facheng.supervision.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.platform.YamlNode;

/** One reports.yaml. A part that an installation does not want stands there with {@code off: true}. */
final class ReportFile {

    private static final String HOUSE_RULE = "内部规则";

    private final String procedure;
    private final ReportWords words;

    ReportFile(String procedure, ReportWords words) {
        this.procedure = procedure;
        this.words = words;
    }

    /** @throws org.facheng.platform.InvalidDefinition naming the line */
    List<Report> read(YamlNode root) {
        return root.only("reports").get("reports").items().stream()
                .map(this::report)
                .toList();
    }

    private Report report(YamlNode node) {
        node.only("id", "name", "note", "parts");
        Set<String> ids = new HashSet<>();
        var parts = node.get("parts").items().stream()
                .filter(part -> !"true".equals(part.textOrNull("off")))
                .map(part -> part(part, ids))
                .toList();
        return new Report(
                node.get("id").text(),
                procedure,
                node.get("name").label(),
                node.get("note").text(),
                parts,
                words);
    }

    private Report.Part part(YamlNode node, Set<String> ids) {
        node.only("id", "name", "basis", "off", "figures");
        var basis = node.get("basis").only("law", "article");
        var law = basis.get("law").text();
        var figures = node.get("figures").items().stream()
                .map(figure -> figure(figure, ids))
                .toList();
        return new Report.Part(
                node.get("id").text(),
                node.get("name").label(),
                law,
                basis.textOrNull("article"),
                law.equals(HOUSE_RULE),
                figures);
    }

    private FigureRule figure(YamlNode node, Set<String> ids) {
        node.only(
                "id",
                "name",
                "of",
                "given",
                "unless",
                "on",
                "where",
                "share",
                "by",
                "values",
                "most",
                "names-nobody",
                "sum");
        var id = node.get("id").text();
        var share = node.find("share").map(of -> share(of, ids)).orElse(null);
        if (!ids.add(id)) {
            throw node.wrong("“%s”重复".formatted(id), "请另起名称");
        }
        var by = node.find("by").map(of -> Source.read(of, of.text(), words)).orElse(null);
        return new FigureRule(
                id,
                node.get("name").label(),
                share == null ? Measure.read(node, words) : null,
                node.itemsOf("where").stream()
                        .map(of -> Condition.read(of, words))
                        .toList(),
                share,
                by,
                values(node, by),
                node.find("most").map(YamlNode::number).orElse(0),
                "true".equals(node.textOrNull("names-nobody")),
                node.find("sum").map(of -> Sum.read(of, words)).orElse(null));
    }

    private static FigureRule.Share share(YamlNode node, Set<String> before) {
        var of = node.items();
        return new FigureRule.Share(of.get(0).oneOf(before), of.get(1).oneOf(before));
    }

    private Map<String, String> values(YamlNode node, Source by) {
        var values = new LinkedHashMap<String, String>();
        node.find("values").ifPresent(all -> all.entries().forEach((value, name) -> {
            if (!value.equals(Source.ANY)) {
                words.requireValues(name, by, List.of(value.split(",")));
            }
            values.put(value, name.text());
        }));
        return values;
    }
}
