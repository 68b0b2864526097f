package org.facheng.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Real matters, rewritten, in the folder {@code intake}; more of the same shape can be dropped into it. And plain ones, to be changed. */
public final class IntakeFiles {

    /** Going back in time, no matter of an earlier run falls due on the way. */
    public static final Comparator<JsonNode> LATEST_FIRST = Comparator.comparing(
                    (JsonNode matter) -> matter.path("receivedOn").asString())
            .reversed();

    private static final JsonMapper JSON = JsonMapper.shared();

    private IntakeFiles() {}

    /** All of a procedure, the latest received first. */
    public static List<JsonNode> of(String procedure) {
        try (Stream<Path> files = Files.list(
                Path.of(IntakeFiles.class.getResource("/intake/" + procedure).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> JSON.readTree(file.toFile()))
                    .sorted(LATEST_FIRST)
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for a parameterized test, each by its title. */
    public static Stream<Arguments> named(String procedure) {
        return of(procedure).stream()
                .map(matter -> Arguments.of(Named.of(matter.path("title").asString(), matter)));
    }

    /**
     * A plain matter with changes like {@code act.category="penalty";declared.relation=}: a path, an equals sign, a JSON value; no value
     * takes the field away. {@code -}: none.
     */
    public static ObjectNode changed(String resource, String changes) {
        var matter = (ObjectNode) JSON.readTree(text(resource));
        if (!"-".equals(changes)) {
            for (String change : changes.split(";")) {
                change(matter, change);
            }
        }
        return matter;
    }

    private static void change(ObjectNode matter, String change) {
        int equals = change.indexOf('=');
        String[] path = change.substring(0, equals).split("\\.");
        ObjectNode parent = matter;
        for (int i = 0; i < path.length - 1; i++) {
            parent = parent.withObject("/" + path[i]);
        }
        String value = change.substring(equals + 1);
        if (value.isEmpty()) {
            parent.remove(path[path.length - 1]);
        } else {
            parent.set(path[path.length - 1], JSON.readTree(value));
        }
    }

    public static String text(String resource) {
        try (InputStream in = IntakeFiles.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
