package org.facheng.supervision.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the figures of a procedure can be made of.
 *
 * @param limits short names of its limits
 * @param forms JSON Schema of each task and act; of the filing under {@link #FILED}
 * @param acts outcomes of each task; none of an act
 * @param closings how a case may end, and what that is called
 */
record ReportWords(
        Collection<String> facts,
        Collection<String> limits,
        Map<String, JsonNode> forms,
        Map<String, Collection<String>> acts,
        Map<String, String> closings) {

    static final String FILED = "registration";

    static ReportWords of(ProcedureDefinition procedure, TimeLimits limits) {
        var forms = new HashMap<String, JsonNode>();
        var acts = new HashMap<String, Collection<String>>();
        forms.put(FILED, procedure.form(FILED).schema());
        procedure.tasks().forEach((key, task) -> {
            forms.put(key, procedure.form(task.form()).schema());
            acts.put(key, task.outcomes().keySet());
        });
        procedure.actions().forEach(act -> {
            forms.put(act.key(), procedure.form(act.form()).schema());
            acts.put(act.key(), List.of());
        });
        var closings = new HashMap<String, String>();
        procedure.closings().forEach((outcome, name) -> closings.put(outcome, name.zh()));
        var keys =
                limits.ofProcedure(procedure.key()).stream().map(TimeLimit::key).toList();
        return new ReportWords(procedure.facts().keySet(), keys, forms, acts, closings);
    }

    /** @param named {@code KEY} or {@code KEY/OUTCOME} */
    boolean hasAct(String named) {
        var parts = named.split("/", 2);
        return acts.containsKey(parts[0])
                && (parts.length == 1 || acts.get(parts[0]).contains(parts[1]));
    }

    /** @throws org.facheng.platform.InvalidDefinition naming the line, unless each of the forms has the field */
    void require(YamlNode node, Source source) {
        forms(source)
                .filter(form -> field(form, source).isMissingNode())
                .findFirst()
                .ifPresent(none -> {
                    throw node.wrong("表单没有“%s”".formatted(node.text()), "请写本程序表单的字段，列表中的写“/*”");
                });
    }

    /** @throws org.facheng.platform.InvalidDefinition naming the line, where the field offers choices and one of the values is none */
    void requireValues(YamlNode node, Source source, Collection<String> values) {
        values.stream()
                .filter(value -> offered(source) && name(source, value).isEmpty())
                .findFirst()
                .ifPresent(value -> {
                    throw node.wrong("没有“%s”这一选项".formatted(value), "请写表单中的选项");
                });
    }

    private boolean offered(Source source) {
        return Source.OUTCOME.equals(source.column())
                || source.column() == null
                        && forms(source).anyMatch(form -> field(form, source).has("oneOf"));
    }

    /** What a value is called in the form it was chosen in. */
    Optional<String> name(Source source, String value) {
        if (source.column() != null) {
            return Optional.ofNullable(closings.get(value));
        }
        return forms(source)
                .flatMap(form -> field(form, source).path("oneOf").valueStream())
                .filter(choice -> choice.path("const").asString("").equals(value))
                .map(choice -> choice.path("title").asString(value))
                .findFirst();
    }

    private Stream<JsonNode> forms(Source source) {
        return (source.keys().isEmpty() ? List.of(FILED) : source.keys())
                .stream().map(key -> forms.getOrDefault(key, MissingNode.getInstance()));
    }

    private static JsonNode field(JsonNode form, Source source) {
        var at = form;
        for (String step : source.steps()) {
            at = step.equals(Source.ANY)
                    ? at.path("items")
                    : at.path("properties").path(step);
        }
        return at;
    }
}
