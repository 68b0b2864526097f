package org.facheng.deadline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.facheng.platform.LocalText;
import org.facheng.platform.YamlNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What people call the dated facts, as the procedures declare them. */
@Component
class FactNames {

    private static final LocalText CASE_CLOSED = new LocalText("案件办结", "case closed");

    private static final String FILES = "classpath*:bpmn/*/*/procedure.yaml";

    /** By procedure and key, e.g. {@code reconsideration.accepted}. */
    private final Map<String, LocalText> names = new HashMap<>();

    FactNames() {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    var root = YamlNode.read(resource.getURL().getPath(), reader);
                    var procedure = root.get("procedure").text();
                    root.get("facts").entries().forEach((key, node) -> names.put(procedure + "." + key, node.label()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param limit of whose procedure the fact is
     * @return in Chinese
     */
    String of(TimeLimit limit, String fact) {
        return names(limit, fact).zh();
    }

    LocalText names(TimeLimit limit, String fact) {
        return names(limit.procedure(), fact);
    }

    boolean knows(String procedure, String fact) {
        return names.containsKey(procedure + "." + fact);
    }

    LocalText names(String procedure, String fact) {
        return TimeLimits.CASE_CLOSED.equals(fact) ? CASE_CLOSED : names.get(procedure + "." + fact);
    }
}
