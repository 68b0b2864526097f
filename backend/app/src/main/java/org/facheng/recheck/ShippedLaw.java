package org.facheng.recheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.facheng.recheck.secondclock.Law;
import org.facheng.recheck.secondclock.Readings;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the files of the law, and what is set beside them, for the second clock, which reads them itself. */
@Component
class ShippedLaw {

    private static final String FOLDERS = "classpath*:bpmn/*/*/";
    private static final String OPEN_POINTS = "bpmn/shared/policies.yaml";
    private static final String SETTING = "facheng.policies.";

    private final Readings readings;
    private final Law law;

    ShippedLaw(Environment settings) {
        try {
            var openPoints = new ClassPathResource(OPEN_POINTS).getContentAsString(StandardCharsets.UTF_8);
            var set = new HashMap<String, String>();
            for (String point : Readings.points(openPoints)) {
                var chosen = settings.getProperty(SETTING + point);
                if (chosen != null && !chosen.isBlank()) {
                    set.put(point, chosen.strip());
                }
            }
            readings = new Readings(openPoints, set);
            law = new Law(files("time-limits.yaml"), files("targets.yaml"), readings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Law law() {
        return law;
    }

    Readings readings() {
        return readings;
    }

    /** By procedure and law version. */
    private static Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDERS + name)) {
            var path = file.getURL().getPath().split("/");
            files.put(
                    path[path.length - 3] + "/" + path[path.length - 2],
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
