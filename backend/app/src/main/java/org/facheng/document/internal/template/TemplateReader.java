package org.facheng.document.internal.template;

import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.facheng.document.internal.print.Paper;
import org.facheng.document.internal.print.Paper.Layout;
import org.facheng.document.internal.template.Declaration.Basis;
import org.facheng.document.internal.template.Declaration.Field;
import org.facheng.document.internal.template.Declaration.Statement;
import org.facheng.platform.YamlNode;

/** Reads document.yaml and text.yaml of one document; what does not fit is told with its file and line. */
final class TemplateReader {

    private static final String[] CONDITIONS = {"when", "unless", "each"};
    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(Paper.Kind.values()).map(TemplateReader::written), Stream.of("table", "signature"))
            .toList();
    private static final Set<String> BY_NATURE = Set.of(".", "-index", "-first", "-last");

    private TemplateReader() {}

    static DocumentTemplate read(YamlNode declared, YamlNode text) {
        var declaration = declaration(declared.only("name", "layout", "basis", "fields", "states"));
        return new DocumentTemplate(
                declaration,
                text.items().stream()
                        .map(node -> passage(node, declaration.fields()))
                        .toList());
    }

    private static Declaration declaration(YamlNode root) {
        var fields = new LinkedHashMap<String, Field>();
        root.get("fields").entries().forEach((name, node) -> fields.put(name, field(node)));
        var basis = root.get("basis").only("law", "article");
        return new Declaration(
                root.get("name").text(),
                Layout.valueOf(root.get("layout").oneOf(names(Layout.values()))),
                new Basis(basis.get("law").text(), basis.textOrNull("article")),
                fields,
                root.itemsOf("states").stream().map(TemplateReader::statement).toList());
    }

    private static Field field(YamlNode node) {
        node.only("type", "label", "required", "from");
        var type = node.get("type")
                .oneOf(Arrays.stream(FieldType.values())
                        .map(TemplateReader::written)
                        .toList());
        return new Field(
                FieldType.valueOf(type.toUpperCase(Locale.ROOT)),
                node.get("label").text(),
                Boolean.parseBoolean(node.get("required").oneOf(List.of("true", "false"))),
                node.get("from").text());
    }

    private static Statement statement(YamlNode node) {
        node.only("what", "article", "text");
        return new Statement(node.get("what").text(), node.get("article").text(), node.textsOf("text"));
    }

    private static Passage passage(YamlNode node, Map<String, Field> fields) {
        var kinds = new ArrayList<>(node.entries().keySet());
        kinds.removeAll(List.of(CONDITIONS));
        if (kinds.size() != 1 || !KINDS.contains(kinds.get(0))) {
            throw node.wrong("每一段文字应当写明一种版式", "可用的版式：" + String.join("、", KINDS));
        }
        var kind = kinds.get(0);
        var words = node.get(kind);
        var passage = new Passage(
                kind,
                words.isList()
                        ? words.items().stream()
                                .map(row -> Row.read(row, TemplateReader::wording))
                                .toList()
                        : List.of(new Row(List.of(wording(words)), null)),
                node.textOrNull("when"),
                node.textOrNull("unless"),
                node.textOrNull("each"));
        var unknown = new TreeSet<>(passage.names());
        unknown.removeAll(fields.keySet());
        unknown.removeAll(BY_NATURE);
        if (!unknown.isEmpty()) {
            throw node.wrong("文字用到没有声明的字段：" + String.join("、", unknown), "请在 document.yaml 的 fields 中声明，或者改正名称");
        }
        return passage;
    }

    private static Wording wording(YamlNode node) {
        try {
            return new Wording(
                    node.isMap() || node.isList()
                            ? node.text()
                            : Objects.toString(node.plain(), "").strip());
        } catch (MustacheException e) {
            throw node.wrong("文字中的占位符不完整（%s）".formatted(e.getMessage()), "请检查双花括号是否成对");
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
