package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.FormDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed and chosen in the tasks and acts of a case, as documents tell it. A path names a task or act and a field, {@code
 * KEY/field}; of several keys, apart by {@code |}, the latest answer counts.
 */
@Component
class TypedAnswers {

    private final Procedures procedures;
    private final AnswerMapper answers;
    private final Directory directory;
    private final JsonMapper json;

    TypedAnswers(Procedures procedures, AnswerMapper answers, Directory directory, JsonMapper json) {
        this.procedures = procedures;
        this.answers = answers;
        this.directory = directory;
        this.json = json;
    }

    /** What was typed; what was chosen of what the case offered, in its words. */
    Optional<Object> told(CaseFile file, String path) {
        var words = answer(file, List.of(path.substring(0, path.indexOf('/')).split("\\|")))
                .map(Answer::told)
                .map(json::readTree);
        return answer(file, path)
                .map(value -> words.map(chosen -> inWords(value, chosen)).orElse(value));
    }

    private static Object inWords(Object value, JsonNode words) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(entry -> words.path(entry.toString()).asString(entry.toString()))
                    .toList();
        }
        return value instanceof String text ? words.path(text).asString(text) : value;
    }

    /** What was chosen of what the case offered, several in a row. */
    Optional<Object> chosen(CaseFile file, String path) {
        return told(file, path)
                .map(value -> value instanceof List<?> several
                        ? several.stream().map(Object::toString).collect(Collectors.joining("、"))
                        : value);
    }

    /** As it was typed, a list in lines. */
    Optional<Object> answer(CaseFile file, String path) {
        var slash = path.indexOf('/');
        return latest(file, path.substring(0, slash))
                .map(form -> form.at(path.substring(slash)))
                .filter(node -> !node.isMissingNode() && !node.isNull())
                .map(TypedAnswers::plain);
    }

    /** Who did it, by name. */
    Optional<Object> by(CaseFile file, String key) {
        return answer(file, List.of(key))
                .map(Answer::by)
                .map(username ->
                        directory.userByName(username).map(User::displayName).orElse(username));
    }

    /** The words of the option, or options, that were chosen. */
    Optional<Object> choice(CaseFile file, String path) {
        var slash = path.indexOf('/');
        var key = path.substring(0, slash);
        var field = path.substring(slash + 1);
        return latest(file, key).filter(form -> form.hasNonNull(field)).map(form -> formOf(file, key)
                .choice(field, form));
    }

    private FormDefinition formOf(CaseFile file, String key) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return procedure.form(
                procedure.tasks().containsKey(key)
                        ? procedure.task(key).form()
                        : procedure.action(key).orElseThrow().form());
    }

    /** What was typed last in one of these tasks or actions. */
    private Optional<JsonNode> latest(CaseFile file, String keys) {
        return answer(file, List.of(keys.split("\\|"))).map(answer -> json.readTree(answer.form()));
    }

    private Optional<Answer> answer(CaseFile file, List<String> among) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> among.contains(answer.key()))
                .max(Comparator.comparingInt(Answer::position));
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            return Stream.of(node)
                    .flatMap(n -> n.valueStream())
                    .map(TypedAnswers::line)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return node.isBoolean() ? node.booleanValue() : node.asString();
    }

    /** An entry of a list is a text, or an object that carries one, or tells of something where it goes. */
    private static String line(JsonNode entry) {
        if (ListedEvidence.is(entry)) {
            return ListedEvidence.line(entry);
        }
        if (!entry.isObject()) {
            return entry.asString();
        }
        return entry.hasNonNull("what") && entry.hasNonNull("where")
                ? entry.path("what").asString() + "：" + entry.path("where").asString()
                : entry.path("text").asString(entry.path("name").asString(null));
    }

    /** @param question {@code KEY/field=VALUE} */
    boolean is(CaseFile file, String question) {
        var sign = question.indexOf('=');
        return answer(file, question.substring(0, sign))
                .filter(question.substring(sign + 1)::equals)
                .isPresent();
    }

    /** @param ending {@code TASK=OUTCOME}, the last time it was done */
    boolean ended(CaseFile file, String ending) {
        var sign = ending.indexOf('=');
        return answer(file, List.of(ending.substring(0, sign)))
                .filter(answer -> ending.substring(sign + 1).equals(answer.outcome()))
                .isPresent();
    }
}
