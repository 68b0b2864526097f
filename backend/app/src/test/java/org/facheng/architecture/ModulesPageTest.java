package org.facheng.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facheng.FachengApplication;
import org.facheng.testing.GeneratedPage;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The map of the packages, as they depend on each other in the code. */
class ModulesPageTest {

    private static final String PAGE =
            """
            # 模块 Modules

            Packages of `org.facheng` and which know which, as the code has it. Generated; the build compares it. In the picture an arrow that
            follows from two others is left out; the table has them all.

            ```mermaid
            flowchart TD
            %s```

            | module | subject | knows |
            |---|---|---|
            %s""";

    private final Map<String, Set<String>> known = new TreeMap<>();

    @Test
    void the_page_shows_the_modules_as_they_are() {
        var modules = ApplicationModules.of(FachengApplication.class);
        var sorted = modules.stream()
                .sorted(Comparator.comparing(ModulesPageTest::name))
                .toList();
        sorted.forEach(module -> known.put(name(module), neighbours(module, modules)));
        GeneratedPage.compare("modules.md", PAGE.formatted(picture(), rows(sorted)));
    }

    private static Set<String> neighbours(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulesPageTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String picture() {
        return known.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(other -> !through(module.getValue(), other))
                        .map(other -> "    %s --> %s\n".formatted(module.getKey(), other)))
                .collect(Collectors.joining());
    }

    /** Whether one of the others leads there too. */
    private boolean through(Set<String> direct, String other) {
        return direct.stream()
                .anyMatch(step ->
                        !step.equals(other) && reached(step, new TreeSet<>()).contains(other));
    }

    private Set<String> reached(String from, Set<String> found) {
        known.get(from).stream().filter(found::add).forEach(next -> reached(next, found));
        return found;
    }

    private String rows(List<ApplicationModule> modules) {
        return modules.stream()
                .map(module -> "| `%s` | %s | %s |\n"
                        .formatted(
                                name(module),
                                module.getDisplayName(),
                                known.get(name(module)).stream()
                                        .map(other -> "`" + other + "`")
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
