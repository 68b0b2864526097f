package org.facheng.procedure.definition.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.deadline.Basis;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.TaskDefinition;

/** Reads the human tasks of a procedure and their outcomes. */
final class TaskReader {

    private static final List<String> CANDIDATES = List.of("leastLoaded", "group", "sameAs", "byRole");

    private TaskReader() {}

    static TaskDefinition task(String key, YamlNode node) {
        node.only(
                "name",
                "stage",
                "role",
                "candidates",
                "same-as",
                "different-from",
                "limit",
                "basis",
                "form",
                "prefill",
                "document",
                "outcomes");
        var outcomes = new LinkedHashMap<String, OutcomeDefinition>();
        node.get("outcomes").entries().forEach((id, outcome) -> outcomes.put(id, outcome(id, outcome)));
        return new TaskDefinition(
                key,
                node.get("name").only("zh", "en").label(),
                node.textOrNull("stage"),
                node.get("role").text(),
                node.get("candidates").oneOf(CANDIDATES),
                node.textOrNull("same-as"),
                node.textsOf("different-from"),
                node.textOrNull("limit"),
                Basis.read(node.get("basis")),
                node.get("form").text(),
                Sources.of(node.find("prefill")),
                node.textOrNull("document"),
                Collections.unmodifiableMap(outcomes));
    }

    private static OutcomeDefinition outcome(String id, YamlNode node) {
        node.only(
                "zh",
                "en",
                "records",
                "states",
                "each",
                "as-of-limit",
                "on",
                "about",
                "track",
                "returns-to",
                "needs",
                "given",
                "unless",
                "while-runs",
                "answered",
                "held-by-suspension",
                "issues",
                "extends",
                "hearing",
                "suspends-on",
                "resumes-from",
                "parties",
                "joins",
                "chain",
                "keeps-secret");
        if (!id.matches("[A-Z][A-Z_]*")) {
            throw node.wrong("结论“%s”的写法不对".formatted(id), "请用大写英文字母和下划线");
        }
        return new OutcomeDefinition(
                id,
                node.label(),
                node.textOrNull("records"),
                Effects.states(node),
                Effects.each(node),
                node.textOrNull("as-of-limit"),
                node.textOrNull("on"),
                node.textOrNull("about"),
                node.textOrNull("track"),
                node.textsOf("returns-to"),
                node.textOrNull("needs"),
                node.textsOf("given"),
                node.textsOf("unless"),
                node.textOrNull("while-runs"),
                answered(node),
                node.find("held-by-suspension").map(PartReader::flag).orElse(false),
                node.textOrNull("issues"),
                Effects.extension(node),
                Effects.hearing(node),
                Effects.stop(node),
                Effects.parties(node),
                Effects.chain(node),
                node.find("keeps-secret").map(PartReader::flag).orElse(false));
    }

    /** Of the member {@code answered}: task → the outcomes one of which it must have ended with. */
    private static Map<String, List<String>> answered(YamlNode node) {
        var answered = new LinkedHashMap<String, List<String>>();
        node.find("answered").ifPresent(tasks -> tasks.entries()
                .forEach((task, outcomes) -> answered.put(
                        task, outcomes.items().stream().map(YamlNode::text).toList())));
        return Collections.unmodifiableMap(answered);
    }
}
