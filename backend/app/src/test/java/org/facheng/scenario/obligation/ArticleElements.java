package org.facheng.scenario.obligation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.facheng.deadline.Basis;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.definition.ProcedureDefinition;

/** What in a procedure stands for each article of its law: elements of models, tasks, acts, letters, limits, grounds, forms and rules. */
final class ArticleElements {

    /** Where the rules of a procedure are written that answer met or not. */
    private static final Map<String, List<String>> PACKAGES = Map.of(
            "reconsideration",
            List.of("admissibility", "advice", "decision", "matter"),
            "litigation",
            List.of("litigation", "dispute"),
            "petition",
            List.of("petition"));

    private static final int CHAPTER = 5;

    private static final Path RULES = Path.of("src/main/java/org/facheng/procedure");

    private static final Pattern OTHER_LAW = Pattern.compile(
            "(法释〔\\d+〕\\d+号|(实施条例|行政复议法|行政诉讼法|民事诉讼法|民法典|国家赔偿法|行政处罚法|行政强制法|信访工作条例|听证办法|政府信息公开条例)(（\\d+修[订正]）)?)[^，。；（）\"]*");

    private final String law;
    private final SortedMap<Integer, Set<String>> found = new TreeMap<>();

    ArticleElements(ProcedureDefinition procedure, String law, TimeLimits limits, RepositoryService models) {
        this.law = law;
        models(procedure, models);
        procedure.tasks().values().forEach(task -> basis(task.basis(), task.key()));
        procedure.messages().values().forEach(message -> basis(message.basis(), message.name()));
        procedure.documents().values().forEach(document -> basis(document.basis(), document.key()));
        procedure.actions().forEach(action -> basis(action.basis(), action.key()));
        procedure.forms().forEach((key, form) -> text(form.schema().toString(), "form " + key));
        limits.grounds(procedure.key()).forEach(ground -> basis(ground.basis(), ground.key()));
        limits.ofProcedure(procedure.key()).forEach(limit -> {
            basis(limit.basis(), limit.key());
            basis(limit.asFixed(), limit.key());
        });
        PACKAGES.getOrDefault(procedure.key(), List.of()).forEach(this::rules);
    }

    Set<String> of(int article) {
        return found.getOrDefault(article, Set.of());
    }

    private void models(ProcedureDefinition procedure, RepositoryService models) {
        for (var model : models.createProcessDefinitionQuery().latestVersion().list()) {
            if (procedure.models().stream().noneMatch(model.getResourceName()::endsWith)) {
                continue;
            }
            models.getBpmnModelInstance(model.getId()).getModelElementsByType(Documentation.class).stream()
                    .filter(text -> !ofAStage(text))
                    .forEach(text -> text(
                            text.getTextContent(),
                            text.getParentElement() instanceof FlowElement element ? element.getId() : model.getKey()));
        }
    }

    /** A stage names the articles of its whole chapter: what is in it carries them. */
    private static boolean ofAStage(Documentation text) {
        return text.getParentElement() instanceof CallActivity
                && Articles.in(text.getTextContent()).size() > CHAPTER;
    }

    private void rules(String subject) {
        try (var files = Files.walk(RULES.resolve(subject))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text(
                        Files.readString(file),
                        "rule " + file.getFileName().toString().replace(".java", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void basis(Basis basis, String element) {
        if (basis != null && law.equals(basis.law())) {
            add(basis.article(), element);
        }
    }

    /** Where another law is named, its articles follow up to the end of the bracket or sentence. */
    private void text(String text, String element) {
        add(OTHER_LAW.matcher(text).replaceAll(named -> named.group().startsWith(law) ? named.group() : ""), element);
    }

    private void add(String citation, String element) {
        Articles.in(citation).forEach(article -> found.computeIfAbsent(article, none -> new TreeSet<>())
                .add(element));
    }
}
