package org.facheng.recheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.facheng.recheck.secondclock.Law;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of the law for the second clock, which reads them itself. */
final class ShippedLaw {

    private static final String FILES = "classpath*:bpmn/*/*/time-limits.yaml";

    private ShippedLaw() {}

    static Law read() {
        try {
            Map<String, String> files = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var path = file.getURL().getPath().split("/");
                files.put(
                        path[path.length - 3] + "/" + path[path.length - 2],
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return new Law(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
