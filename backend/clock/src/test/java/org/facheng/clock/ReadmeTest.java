package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README compile, and give the values that stand behind them. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("^(?!.*\\b=\\s)(.+);\\s*// (.+)$");
    private static final Pattern STEP = Pattern.compile("^- (自.+|期限为.+|按.+|期限届满日.+|最后一日.+)$", Pattern.MULTILINE);

    /** What a reader puts in himself. */
    private static final String GIVEN =
            """
            String number = "国办发明电〔2026〕0号", title = "2027年放假安排", url = null;
            LocalDate dated = LocalDate.parse("2026-11-01");
            java.io.Reader csv = new java.io.StringReader("date,kind,name_zh,name_en\\n2027-01-01,off,元旦,New Year\\n");
            LocalDate receivedOn = LocalDate.parse("2026-02-25"), today = LocalDate.parse("2026-02-27");
            """;

    @TempDir
    Path folder;

    private final String readme = read();

    @Test
    @SuppressWarnings("unchecked")
    void the_examples_give_what_stands_behind_them() throws Exception {
        var given = (Map<String, String>) run("values");
        assertThat(given).hasSizeGreaterThan(8);
        given.forEach((stated, value) -> assertThat(stated).startsWith(value));
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_explanation_is_the_one_that_is_printed() throws Exception {
        var printed = STEP.matcher(readme).results().map(line -> line.group(1)).toList();
        assertThat((List<String>) run("steps")).isEqualTo(printed);
    }

    private Object run(String member) throws Exception {
        try (var loader = new URLClassLoader(
                new URL[] {compiled().toUri().toURL()}, getClass().getClassLoader())) {
            return loader.loadClass("Readme").getMethod(member).invoke(null);
        }
    }

    private Path compiled() throws IOException {
        var source = Files.writeString(folder.resolve("Readme.java"), source());
        var said = new StringWriter();
        var library = WorkCalendar.class.getProtectionDomain().getCodeSource().getLocation();
        var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        files,
                        null,
                        List.of(
                                "-d",
                                folder.toString(),
                                "-cp",
                                Path.of(library.getPath()).toString()),
                        null,
                        files.getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
        return folder;
    }

    /** All examples one after the other; a line that states a value keeps it. */
    private String source() {
        var lines = BLOCK.matcher(readme)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> VALUE.matcher(line).replaceFirst("values.put(\"$2\", String.valueOf($1));"))
                .collect(Collectors.joining("\n"));
        return """
            import java.time.LocalDate;
            import java.util.*;
            import org.facheng.clock.*;
            public class Readme {
              static final Map<String, String> values = new LinkedHashMap<>();
              static final List<String> steps = new ArrayList<>();
              static void run() throws Exception {
                %s
                %s
                result.explanation().forEach(step -> steps.add(step.zh()));
              }
              public static Map<String, String> values() throws Exception { run(); return values; }
              public static List<String> steps() throws Exception { run(); return steps; }
            }
            """
                .formatted(GIVEN, lines);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
