package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
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
        answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(task.key()))
                .forEach(answer -> copy(json.readTree(answer.form()), declared, prefill));
        return prefill;
    }

    private static void copy(JsonNode from, JsonNode fields, ObjectNode to) {
        from.propertyStream()
                .filter(field -> fields.has(field.getKey()))
                .forEach(field -> to.set(field.getKey(), field.getValue()));
    }
}
