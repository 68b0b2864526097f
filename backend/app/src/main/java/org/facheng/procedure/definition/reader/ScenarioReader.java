package org.facheng.procedure.definition.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.Role;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.facheng.procedure.definition.StageDefinition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one scenario. A step that does not say what must hold afterwards is refused. */
public final class ScenarioReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ACTS = List.of("file", "import", "task", "act", "wait");

    private final ProcedureDefinition procedure;
    private final TimeLimits limits;

    public ScenarioReader(ProcedureDefinition procedure, TimeLimits limits) {
        this.procedure = procedure;
        this.limits = limits;
    }

    Scenario read(YamlNode root) {
        root.only("scenario", "name", "matter", "steps");
        var steps = new ArrayList<ScenarioStep>();
        for (YamlNode node : root.get("steps").items()) {
            var step = step(node);
            boolean opens = step.act() instanceof ScenarioStep.File || step.act() instanceof ScenarioStep.Import;
            if (opens != steps.isEmpty()) {
                throw node.wrong("情景的第一步、也只有第一步是收件或者导入", "请以 file 或者 import 开始");
            }
            if (!steps.isEmpty()
                    && step.date().isBefore(steps.get(steps.size() - 1).date())) {
                throw node.get("date").wrong("日期早于上一步", "请按时间先后排列");
            }
            steps.add(step);
        }
        return new Scenario(
                root.get("scenario").text(),
                root.get("name").only("zh", "en").label(),
                json(root.get("matter")),
                List.copyOf(steps));
    }

    private ScenarioStep step(YamlNode node) {
        node.only(
                "date",
                "file",
                "import",
                "task",
                "outcome",
                "party",
                "document",
                "act",
                "by",
                "form",
                "paper",
                "wait",
                "expect");
        if (ACTS.stream().filter(act -> node.find(act).isPresent()).count() != 1) {
            throw node.wrong("一步只能做一件事", "请写且只写其中之一：" + String.join("、", ACTS));
        }
        if (node.find("expect").isEmpty()) {
            throw node.wrong("这一步没有写明预期", "请补上 expect，写明阶段、待办任务和正在计算的期限");
        }
        return new ScenarioStep(node.get("date").date(), act(node), expectation(node.get("expect")));
    }

    /** What is done in a step. */
    public ScenarioStep.Act act(YamlNode node) {
        if (node.find("file").isPresent()) {
            var file = node.get("file").only("by", "channel", "receivedOn", "receivedBy");
            return new ScenarioStep.File(
                    role(file.get("by")),
                    file.get("channel").text(),
                    file.get("receivedOn").date(),
                    file.textOrNull("receivedBy"));
        }
        if (node.find("import").isPresent()) {
            var matter = node.get("import").only("by", "channel", "receivedOn", "receivedBy");
            return new ScenarioStep.Import(
                    role(matter.get("by")),
                    matter.get("channel").text(),
                    matter.get("receivedOn").date(),
                    matter.textOrNull("receivedBy"));
        }
        if (node.find("task").isPresent()) {
            var task = procedure.task(node.get("task").oneOf(procedure.tasks().keySet()));
            return new ScenarioStep.Complete(
                    task.key(),
                    node.get("outcome").oneOf(task.outcomes().keySet()),
                    node.textOrNull("party"),
                    node.find("document")
                            .map(key -> key.oneOf(procedure.documents().keySet()))
                            .orElse(null),
                    form(node));
        }
        if (node.find("act").isPresent()) {
            var action = node.get("act").oneOf(procedure.actionsByKey().keySet());
            return new ScenarioStep.Perform(action, role(node.get("by")), form(node), node.textOrNull("paper"));
        }
        return new ScenarioStep.Wait();
    }

    private ScenarioStep.Expectation expectation(YamlNode node) {
        node.only("stage", "tasks", "deadlines", "missed", "closed", "refused", "letters");
        return new ScenarioStep.Expectation(
                node.get("stage")
                        .oneOf(procedure.stages().stream()
                                .map(StageDefinition::id)
                                .toList()),
                node.get("tasks").items().stream().map(this::task).toList(),
                node.get("deadlines").items().stream().map(this::deadline).toList(),
                node.itemsOf("missed").stream().map(this::limit).toList(),
                node.textOrNull("closed"),
                node.find("refused").map(ScenarioReader::refusal).orElse(null),
                node.find("letters").map(this::letters).orElse(Map.of()));
    }

    private static ScenarioStep.Refusal refusal(YamlNode node) {
        node.only("code", "at");
        return new ScenarioStep.Refusal(node.get("code").text(), node.textsOf("at"));
    }

    private Map<String, List<String>> letters(YamlNode node) {
        var letters = new LinkedHashMap<String, List<String>>();
        node.entries().forEach((key, said) -> {
            if (!procedure.documents().containsKey(key)) {
                throw said.wrong("文书“%s”没有声明".formatted(key), "请改正写法");
            }
            letters.put(key, said.items().stream().map(YamlNode::text).toList());
        });
        return letters;
    }

    private ScenarioStep.OpenTask task(YamlNode node) {
        node.only("task", "role", "party");
        var task = procedure.task(node.get("task").oneOf(procedure.tasks().keySet()));
        return new ScenarioStep.OpenTask(
                task.key(), Role.valueOf(node.get("role").oneOf(List.of(task.role()))), node.textOrNull("party"));
    }

    private ScenarioStep.OpenDeadline deadline(YamlNode node) {
        node.only("limit", "due");
        return new ScenarioStep.OpenDeadline(
                limit(node.get("limit")), node.get("due").date());
    }

    private String limit(YamlNode key) {
        if (!limits.declares(procedure.key(), key.text())) {
            throw key.wrong("期限“%s”没有声明".formatted(key.text()), "请在 time-limits.yaml 中声明，或者改正写法");
        }
        return key.text();
    }

    private static Role role(YamlNode node) {
        return Role.valueOf(node.oneOf(PartReader.ROLES));
    }

    private static JsonNode form(YamlNode node) {
        return node.find("form").map(ScenarioReader::json).orElseGet(JSON::createObjectNode);
    }

    private static JsonNode json(YamlNode node) {
        return JSON.valueToTree(node.plain());
    }
}
