package org.facheng.procedure.definition.reader;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.Scenarios;
import org.facheng.procedure.definition.Seed;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the scenarios and seeds beside a procedure, when somebody asks for them. */
@Component
class ScenarioFolders implements Scenarios {

    private final TimeLimits limits;

    ScenarioFolders(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<Scenario> of(ProcedureDefinition procedure) {
        var reader = new ScenarioReader(procedure, limits);
        try {
            var pattern = "classpath*:" + procedure.folder() + "/scenarios/*.yaml";
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(resource -> procedure.folder() + "/scenarios/" + resource.getFilename())
                    .sorted()
                    .map(file -> reader.read(yaml(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Seed> seeds(ProcedureDefinition procedure) {
        var scenarios = of(procedure);
        return yaml(procedure.folder() + "/seeds.yaml").only("seeds").get("seeds").items().stream()
                .map(node -> seed(node, scenarios))
                .sorted(Comparator.comparingInt(Seed::workingDaysAgo).reversed())
                .toList();
    }

    private static Seed seed(YamlNode node, List<Scenario> scenarios) {
        node.only("key", "zh", "en", "scenario", "step", "working-days-ago", "conflict");
        var name =
                node.get("scenario").oneOf(scenarios.stream().map(Scenario::key).toList());
        int steps = scenarios.stream()
                .filter(scenario -> scenario.key().equals(name))
                .findFirst()
                .orElseThrow()
                .steps()
                .size();
        if (node.get("step").number() < 1 || node.get("step").number() > steps) {
            throw node.get("step").wrong("情景“%s”没有这一步".formatted(name), "请写1到%d".formatted(steps));
        }
        return new Seed(
                node.get("key").text(),
                node.label(),
                name,
                node.get("step").number(),
                node.get("working-days-ago").number(),
                node.textOrNull("conflict"));
    }

    private static YamlNode yaml(String file) {
        return YamlNode.read(file, new StringReader(ProcedureFolders.text(file).orElse("")));
    }
}
