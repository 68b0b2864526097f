package org.facheng.procedure.definition.reader;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** That the models and procedure.yaml know the same tasks and messages: the engine itself would take any misspelling. */
final class ModelContract {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Map<String, Document> models = new LinkedHashMap<>();

    void add(String file, Document model) {
        models.put(file, model);
    }

    Stream<String> processes() {
        return models.values().stream().flatMap(model -> values(model, "process", "id"));
    }

    void check(YamlNode root) {
        same(root, "tasks", "userTask", "id", "任务");
        same(root, "messages", "message", "name", "消息");
    }

    private void same(YamlNode root, String part, String element, String attribute, String kind) {
        Map<String, YamlNode> declared = root.find(part).map(YamlNode::entries).orElse(Map.of());
        Set<String> drawn = new HashSet<>();
        models.forEach((file, model) -> values(model, element, attribute).forEach(name -> {
            require(declared.keySet(), file, name, kind, part);
            drawn.add(name);
        }));
        declared.forEach((name, node) -> {
            if (!drawn.contains(name)) {
                throw node.wrong("各模型中没有%s“%s”".formatted(kind, name), "请画入模型，或者改正名称");
            }
        });
    }

    private static void require(Collection<String> declared, String file, String name, String kind, String part) {
        if (!declared.contains(name)) {
            throw new InvalidDefinition(
                    file, "模型中的%s“%s”没有声明".formatted(kind, name), "请在 procedure.yaml 的 %s 中声明，或者改正模型".formatted(part));
        }
    }

    private static Stream<String> values(Document model, String element, String attribute) {
        var found = model.getElementsByTagNameNS(BPMN, element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute));
    }
}
