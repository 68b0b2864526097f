package org.facheng.document.internal.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates of all procedure folders: {@code <folder>/documents/<key>/document.yaml} and {@code text.yaml} on the class path, read at the
 * start, which one that does not hold together stops.
 */
@Component
public class Templates {

    private static final String FILES = "classpath*:bpmn/*/*/documents/*/document.yaml";

    private final Map<String, DocumentTemplate> templates = new TreeMap<>();

    public Templates() {
        try {
            for (Resource declared : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var path = declared.getURL().getPath();
                var folder = path.substring(path.lastIndexOf("bpmn/"), path.lastIndexOf('/'));
                templates.put(folder, read(folder, declared, declared.createRelative("text.yaml")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidDefinition if the folder has none; a procedure that declares a document has its template, or does not load */
    public DocumentTemplate get(String folder, String key) {
        var path = folder + "/documents/" + key;
        var template = templates.get(path);
        if (template == null) {
            throw new InvalidDefinition(path, "没有这份文书的模板", "请补上 document.yaml 和 text.yaml");
        }
        return template;
    }

    private static DocumentTemplate read(String folder, Resource declared, Resource text) throws IOException {
        if (!text.exists()) {
            throw new InvalidDefinition(folder, "只有 document.yaml，没有文字", "请补上 text.yaml");
        }
        return TemplateReader.read(yaml(folder + "/document.yaml", declared), yaml(folder + "/text.yaml", text));
    }

    private static YamlNode yaml(String name, Resource file) throws IOException {
        return YamlNode.read(name, new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
    }
}
