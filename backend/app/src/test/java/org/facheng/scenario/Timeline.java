package org.facheng.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ScenarioStep;
import org.facheng.procedure.definition.reader.ScenarioReader;
import org.springframework.core.io.ClassPathResource;

/**
 * How the course of a real matter becomes acts of our procedure.
 *
 * @param background days of its events that are no acts here, each with the reason in the file
 * @param closed what it has to come to; null where the course breaks off before the end
 */
record Timeline(Set<LocalDate> background, List<Line> lines, String closed) {

    /** @param act what is done; null: everything that is to be served is served that day */
    record Line(LocalDate date, ScenarioStep.Act act) {}

    static Timeline of(String procedure, String matter, ScenarioReader reader) {
        var file = "timelines/%s/%s.yaml".formatted(procedure, matter);
        try (var text = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            var root = YamlNode.read(file, text).only("events", "steps", "closed");
            var background = new TreeSet<LocalDate>();
            root.find("events").ifPresent(events -> events.entries().forEach((day, why) -> {
                why.only("background").get("background").text();
                background.add(LocalDate.parse(day));
            }));
            var lines = root.get("steps").items().stream()
                    .map(step -> new Line(
                            step.get("date").date(), step.find("served").isPresent() ? null : reader.act(step)))
                    .toList();
            return new Timeline(background, lines, root.textOrNull("closed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate begins() {
        return lines.get(0).date();
    }

    /** Days on which something is done, or of which the file says why nothing is. */
    Set<LocalDate> accountedFor() {
        var days = new TreeSet<>(background);
        lines.forEach(line -> days.add(line.date()));
        return days;
    }
}
