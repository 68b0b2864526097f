package org.facheng.platform;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of a YAML file that knows where it stands, so that every complaint can name the line. A value of {@code null} counts as absent.
 * All readers throw {@link InvalidDefinition}.
 */
public final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads one document. {@code file} is the name shown in complaints. */
    public static YamlNode read(String file, Reader text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(text);
            if (root == null) {
                throw new InvalidDefinition(file, "文件是空的", "请写入定义");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidDefinition(file + ":" + line, "不是有效的YAML（" + e.getProblem() + "）", "请检查缩进、引号和括号");
        }
    }

    /** Whether it holds keys and values. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether it holds one thing after the other. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("此处应当是键值对", "请写成“键: 值”");
        }
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.wrong("“%s”重复".formatted(key.text()), "请删去其中一个");
            }
        }
        return entries;
    }

    /** This mapping, if it has no other keys than these. */
    public YamlNode only(String... keys) {
        for (var entry : entries().entrySet()) {
            if (!Arrays.asList(keys).contains(entry.getKey())) {
                throw entry.getValue().wrong("不认识“%s”".formatted(entry.getKey()), "可用的键：" + String.join("、", keys));
            }
        }
        return this;
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key))
                .filter(value -> !value.node.getTag().equals(Tag.NULL));
    }

    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> wrong("缺少“%s”".formatted(key), "请补上这一项"));
    }

    /** The text under the key, or null. */
    public String textOrNull(String key) {
        return find(key).map(YamlNode::text).orElse(null);
    }

    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("此处应当是列表", "请写成 [甲, 乙] 或者每行一个“- ”");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlNode(file, item))
                .toList();
    }

    /** The list under the key; empty if absent. */
    public List<YamlNode> itemsOf(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    public List<String> textsOf(String key) {
        return itemsOf(key).stream().map(YamlNode::text).toList();
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong("此处应当是文字", "请写一个值");
        }
        return scalar.getValue();
    }

    public String oneOf(Collection<String> allowed) {
        if (!allowed.contains(text())) {
            throw wrong("“%s”不在可用的值之内".formatted(text()), "可用的值：" + String.join("、", allowed));
        }
        return text();
    }

    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("“%s”不是整数".formatted(text()), "请写阿拉伯数字");
        }
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("“%s”不是日期".formatted(text()), "请写成2026-01-31的样子");
        }
    }

    /** The value as maps, lists, texts, numbers and truth values; a date stays a text. */
    public Object plain() {
        if (node instanceof MappingNode) {
            var map = new LinkedHashMap<String, Object>();
            entries().forEach((key, value) -> map.put(key, value.plain()));
            return map;
        }
        if (node instanceof SequenceNode) {
            return items().stream().map(YamlNode::plain).toList();
        }
        var value = ((ScalarNode) node).getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (node.getTag().equals(Tag.BOOL) && value.matches("true|false")) {
            return Boolean.valueOf(value);
        }
        return node.getTag().equals(Tag.INT) && value.matches("-?\\d+") ? (Object) Long.valueOf(value) : value;
    }

    /** The names {@code zh} and {@code en} of this mapping. */
    public LocalText label() {
        return new LocalText(get("zh").text(), get("en").text());
    }

    /** File and line, for complaints and for definitions that want to say where they were declared. */
    public String where() {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    public InvalidDefinition wrong(String what, String remedy) {
        return new InvalidDefinition(where(), what, remedy);
    }
}
