package org.facheng.document.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the templates of a procedure: {@code <folder>/documents/<key>/document.yaml} and {@code text.yaml} on the class path. */
@Component
public class Templates {

    private static final List<String> CONDITIONS = List.of("when", "unless", "each");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, DocumentTemplate> read = new ConcurrentHashMap<>();

    /** The template, read once. A folder without one is a fault of the build. */
    public DocumentTemplate get(String folder, String key) {
        return read.computeIfAbsent(folder + "/documents/" + key, this::read);
    }

    private DocumentTemplate read(String path) {
        Declaration declaration = mapper.convertValue(yaml(path + "/document.yaml"), Declaration.class);
        List<?> passages = (List<?>) yaml(path + "/text.yaml");
        return new DocumentTemplate(
                declaration,
                passages.stream().map(entry -> passage((Map<?, ?>) entry)).toList());
    }

    private static Passage passage(Map<?, ?> entry) {
        String kind = entry.keySet().stream()
                .map(Object::toString)
                .filter(key -> !CONDITIONS.contains(key))
                .findFirst()
                .orElseThrow();
        List<List<Wording>> words = entry.get(kind) instanceof List<?> rows
                ? rows.stream().map(row -> cells(((List<?>) row).stream())).toList()
                : List.of(cells(Stream.of(entry.get(kind))));
        return new Passage(
                kind, words, (String) entry.get("when"), (String) entry.get("unless"), (String) entry.get("each"));
    }

    private static List<Wording> cells(Stream<?> texts) {
        return texts.map(text -> new Wording(text.toString().strip())).toList();
    }

    private static Object yaml(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("No document template at " + path, e);
        }
    }
}
