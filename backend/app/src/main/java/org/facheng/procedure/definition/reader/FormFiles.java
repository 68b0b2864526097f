package org.facheng.procedure.definition.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.FormDefinition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the forms that tasks and actions name, the one every procedure has at the counter, and the application, where citizens file it
 * themselves.
 */
final class FormFiles {

    private static final String APPLICATION = "application";
    private static final String REGISTRATION = "registration";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormFiles() {}

    static Map<String, FormDefinition> read(YamlNode root, Folder folder) {
        var forms = new LinkedHashMap<String, FormDefinition>();
        if (folder.text(file(APPLICATION)).isPresent()) {
            forms.put(APPLICATION, form(APPLICATION, root, folder));
        }
        forms.put(REGISTRATION, form(REGISTRATION, root, folder));
        for (String part : new String[] {"tasks", "actions"}) {
            root.find(part).ifPresent(node -> node.entries().values().forEach(owner -> owner.find("form")
                    .ifPresent(name -> forms.computeIfAbsent(name.text(), key -> form(key, name, folder)))));
        }
        return Collections.unmodifiableMap(forms);
    }

    private static FormDefinition form(String key, YamlNode named, Folder folder) {
        var file = file(key);
        var text = folder.text(file).orElseThrow(() -> named.wrong("找不到表单“%s”".formatted(key), "请补上 " + file));
        var ui = folder.text("forms/" + key + ".ui.json");
        try {
            return new FormDefinition(
                    key,
                    json(folder.resolve(file), text),
                    ui.isPresent()
                            ? json(folder.resolve("forms/" + key + ".ui.json"), ui.get())
                            : JSON.createObjectNode());
        } catch (com.networknt.schema.SchemaException e) {
            throw named.wrong("表单“%s”不是有效的JSON Schema（%s）".formatted(key, e.getMessage()), "请改正 " + file);
        }
    }

    private static String file(String key) {
        return "forms/" + key + ".schema.json";
    }

    private static JsonNode json(String file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new InvalidDefinition(
                    file + ":" + line, "不是有效的JSON（%s）".formatted(e.getOriginalMessage()), "请检查引号、逗号和括号");
        }
    }
}
