package org.facheng.procedure.definition.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.facheng.deadline.Ground;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ActionDefinition;

/** Checks that every name used in procedure.yaml and time-limits.yaml is declared. */
final class References {

    private final YamlNode root;
    private final String procedure;
    private final TimeLimits limits;
    private final Collection<String> facts;
    private final Collection<String> stages;
    private final Collection<String> roles;
    private final Collection<String> tasks;
    private final Collection<String> messages;
    private final Collection<String> documents;
    private final Collection<String> grounds;

    References(YamlNode root, String procedure, TimeLimits limits) {
        this.root = root;
        this.procedure = procedure;
        this.limits = limits;
        this.facts = root.get("facts").entries().keySet();
        this.stages = root.get("stages").items().stream()
                .map(stage -> stage.get("id").text())
                .toList();
        this.roles = root.get("roles").entries().keySet();
        this.tasks = root.get("tasks").entries().keySet();
        this.messages = keys("messages");
        this.documents = keys("documents");
        this.grounds = limits.grounds(procedure).stream().map(Ground::key).toList();
    }

    void check() {
        unique(root.get("stages").items());
        root.get("roles").entries().forEach((role, node) -> {
            if (!PartReader.ROLES.contains(role)) {
                throw node.wrong("没有“%s”这个角色".formatted(role), "可用的角色：" + String.join("、", PartReader.ROLES));
            }
        });
        root.itemsOf("filing").forEach(fact -> among(fact, facts, "事实"));
        root.itemsOf("ends-hearings").forEach(fact -> among(fact, facts, "事实"));
        root.find("respondent").ifPresent(this::respondent);
        root.get("tasks").entries().values().forEach(this::task);
        entries("messages").forEach(node -> {
            named(node, "records", facts, "事实");
            named(node, "posted", facts, "事实");
            named(node, "stage", stages, "阶段");
            named(node, "upon", facts, "事实");
        });
        entries("steps").forEach(node -> {
            named(node, "records", facts, "事实");
            limit(node, "as-of-limit");
            effects(node);
        });
        entries("documents").forEach(node -> {
            named(node, "late-at", tasks, "任务");
            named(node, "issued", facts, "事实");
            named(node, "sent", facts, "事实");
            named(node, "served", facts, "事实");
            limit(node, "limit");
            node.find("records").ifPresent(records -> records.entries()
                    .values()
                    .forEach(fact -> among(fact.isMap() ? fact.get("fact") : fact, facts, "事实")));
        });
        entries("actions").forEach(node -> {
            limit(node, "while-runs");
            limit(node, "while-owed");
            node.itemsOf("given").forEach(fact -> among(fact, facts, "事实"));
            node.itemsOf("unless").forEach(fact -> among(fact, facts, "事实"));
            node.find("lifted")
                    .ifPresent(lifted -> lifted.entries().values().forEach(fact -> among(fact, facts, "事实")));
            named(node, "message", messages, "消息");
            named(node, "records", facts, "事实");
            named(node, "issues", documents, "文书");
            node.itemsOf("issues-upon").forEach(fact -> among(fact, facts, "事实"));
            limit(node, "limit");
            effects(node);
            node.find("material")
                    .filter(kind -> !kind.text().equals(ActionDefinition.CHOSEN))
                    .ifPresent(kind -> among(kind, keys("materials"), "材料种类"));
        });
        limits.ofProcedure(procedure).forEach(this::factsOf);
        limits.grounds(procedure).forEach(this::factsOf);
    }

    private void respondent(YamlNode node) {
        named(node, "told-by", facts, "事实");
        node.find("opened").ifPresent(opened -> opened.itemsOf("materials")
                .forEach(kind -> among(kind, keys("materials"), "材料种类")));
    }

    private void task(YamlNode task) {
        named(task, "stage", stages, "阶段");
        named(task, "role", roles, "角色");
        named(task, "same-as", tasks, "任务");
        task.itemsOf("different-from").forEach(other -> among(other, tasks, "任务"));
        limit(task, "limit");
        named(task, "document", documents, "文书");
        task.get("outcomes").entries().values().forEach(outcome -> {
            named(outcome, "records", facts, "事实");
            limit(outcome, "as-of-limit");
            named(outcome, "issues", documents, "文书");
            outcome.itemsOf("returns-to").forEach(back -> among(back, tasks, "任务"));
            limit(outcome, "while-runs");
            outcome.itemsOf("given").forEach(fact -> among(fact, facts, "事实"));
            outcome.itemsOf("unless").forEach(fact -> among(fact, facts, "事实"));
            outcome.find("answered").ifPresent(this::answered);
            effects(outcome);
        });
    }

    private void answered(YamlNode answered) {
        answered.entries().forEach((task, outcomes) -> {
            var declared = root.get("tasks")
                    .find(task)
                    .map(other -> other.get("outcomes").entries().keySet());
            if (declared.isEmpty()) {
                throw outcomes.wrong("任务“%s”没有声明".formatted(task), "请先声明，或者改正写法");
            }
            outcomes.items().forEach(outcome -> among(outcome, declared.get(), "结论"));
        });
    }

    private void effects(YamlNode node) {
        node.find("states").ifPresent(states -> states.entries().values().stream()
                .flatMap(Effects::eachFact)
                .forEach(fact -> among(fact.isMap() ? fact.get("fact") : fact, facts, "事实")));
        node.find("extends").ifPresent(extension -> limit(extension, "limit"));
        named(node, "suspends-on", grounds, "事由");
        named(node, "resumes-from", grounds, "事由");
        node.find("parties").ifPresent(parties -> parties.entries()
                .values()
                .forEach(change -> named(change, "changed-after", keys("documents"), "文书")));
    }

    private void factsOf(TimeLimit limit) {
        var used = new ArrayList<String>(limit.met());
        used.addAll(limit.cancelled());
        used.add(limit.start());
        used.add(limit.given());
        used.add(limit.unless());
        used.add(limit.lifted());
        used.add(limit.expiryFact());
        used.stream()
                .filter(fact -> fact != null && !facts.contains(fact))
                .findFirst()
                .ifPresent(fact -> {
                    throw new InvalidDefinition(
                            limit.declaredAt(), "事实“%s”没有声明".formatted(fact), "请在 procedure.yaml 的 facts 中声明，或者改正写法");
                });
        if (limit.extension() != null
                && !limit.extension().byCourt()
                && !roles.contains(limit.extension().by())) {
            throw new InvalidDefinition(
                    limit.declaredAt(),
                    "角色“%s”没有声明".formatted(limit.extension().by()),
                    "请在 procedure.yaml 的 roles 中声明，或者改正写法");
        }
    }

    private void factsOf(Ground ground) {
        if (ground.records() != null && !facts.contains(ground.records())) {
            throw new InvalidDefinition(
                    "bpmn/%s/time-limits.yaml".formatted(procedure),
                    "事由“%s”记录的事实“%s”没有声明".formatted(ground.key(), ground.records()),
                    "请在 procedure.yaml 的 facts 中声明，或者改正写法");
        }
    }

    private void limit(YamlNode node, String key) {
        node.find(key).filter(name -> !limits.declares(procedure, name.text())).ifPresent(name -> {
            throw name.wrong("期限“%s”没有声明".formatted(name.text()), "请在 time-limits.yaml 中声明，或者改正写法");
        });
    }

    private static void named(YamlNode node, String key, Collection<String> declared, String what) {
        node.find(key).ifPresent(name -> among(name, declared, what));
    }

    private static void among(YamlNode name, Collection<String> declared, String what) {
        if (!declared.contains(name.text())) {
            throw name.wrong(
                    "%s“%s”没有声明".formatted(what, name.text()), "请先声明，或者改正写法；已声明：" + String.join("、", declared));
        }
    }

    private static void unique(List<YamlNode> stages) {
        var seen = new ArrayList<String>();
        for (YamlNode stage : stages) {
            if (seen.contains(stage.get("id").text())) {
                throw stage.get("id").wrong("阶段“%s”重复".formatted(stage.get("id").text()), "请删去其中一个");
            }
            seen.add(stage.get("id").text());
        }
    }

    private Collection<String> keys(String part) {
        return root.find(part)
                .map(node -> (Collection<String>) node.entries().keySet())
                .orElse(List.of());
    }

    private Collection<YamlNode> entries(String part) {
        return root.find(part).map(node -> node.entries().values()).orElse(List.of());
    }
}
