package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a task's form starts with before anybody typed: what the rules suggest for fields of that name, what the task declares to be taken
 * from what came in, and what its performer typed when the task came back for revision.
 */
@Component
public class TaskPrefill {

    private final Procedures procedures;
    private final AnswerMapper answers;
    private final DocumentFields fields;
    private final JsonMapper json;

    TaskPrefill(Procedures procedures, AnswerMapper answers, DocumentFields fields, JsonMapper json) {
        this.fields = fields;
        this.procedures = procedures;
        this.answers = answers;
        this.json = json;
    }

    public JsonNode of(CaseFile file, TaskDefinition task) {
        var declared = procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(task.form())
                .schema()
                .path("properties");
        var prefill = json.createObjectNode();
        answers.review(file.id()).ifPresent(review -> copy(json.readTree(review.prefill()), declared, prefill));
        fields.values(file, task.prefill()).forEach((field, value) -> prefill.set(field, json.valueToTree(value)));
        returned(file, task).ifPresent(answer -> copy(json.readTree(answer.form()), declared, prefill));
        return prefill;
    }

    /** What was typed before the task came back; a task done again without that, as for a second hearing, begins anew. */
    private Optional<Answer> returned(CaseFile file, TaskDefinition task) {
        var tasks = procedures.byKey(file.procedure(), file.lawVersion()).tasks();
        Answer before = null;
        boolean back = false;
        for (Answer answer : answers.ofCase(file.id())) {
            if (answer.key().equals(task.key())) {
                before = answer;
                back = false;
            } else if (returns(tasks.get(answer.key()), answer.outcome(), task)) {
                back = true;
            }
        }
        return back ? Optional.ofNullable(before) : Optional.empty();
    }

    private static boolean returns(TaskDefinition by, String outcome, TaskDefinition task) {
        return by != null
                && outcome != null
                && by.outcomes().containsKey(outcome)
                && by.outcomes().get(outcome).returnsTo().contains(task.key());
    }

    private static void copy(JsonNode from, JsonNode fields, ObjectNode to) {
        from.propertyStream()
                .filter(field -> fields.has(field.getKey()))
                .forEach(field -> to.set(field.getKey(), field.getValue()));
    }
}
