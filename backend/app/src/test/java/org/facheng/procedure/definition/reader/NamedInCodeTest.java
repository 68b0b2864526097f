package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A task that a class names is a task of some procedure: renamed in its model, the class would look for it in vain. */
class NamedInCodeTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MODELS = Path.of("../../bpmn");
    private static final Path BUILT = MODELS.resolve("target");
    private static final Pattern NAMED = Pattern.compile("\"((?:user|receive|service)Task_[A-Za-z]+)\"");

    @Test
    void every_task_named_in_the_code_is_in_a_model() throws IOException {
        assertThat(named(MODELS, ".bpmn")).containsAll(named(SOURCES, ".java"));
        assertThat(named(SOURCES, ".java")).isNotEmpty();
    }

    private static Set<String> named(Path folder, String kind) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(kind) && !each.startsWith(BUILT))
                    .toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
