package org.facheng.recheck.secondclock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How the points are read that the law leaves open: the first reading declared, or the one that is set. */
public final class Readings {

    private final Map<String, String> chosen = new HashMap<>();

    /**
     * @param declared the text of policies.yaml
     * @param settings the readings that are set, by name of the point
     */
    @SuppressWarnings("unchecked")
    public Readings(String declared, Map<String, String> settings) {
        Map<String, Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(declared);
        file.get("policies").forEach((point, node) -> {
            var options = (Map<String, Object>) ((Map<String, Object>) node).get("options");
            chosen.put(
                    point,
                    settings.getOrDefault(point, List.copyOf(options.keySet()).get(0)));
        });
    }

    boolean is(String point, String reading) {
        return reading.equals(chosen.get(point));
    }

    /** Names of the points. */
    public static List<String> points(String declared) {
        return List.copyOf(new Readings(declared, Map.of()).chosen.keySet());
    }
}
