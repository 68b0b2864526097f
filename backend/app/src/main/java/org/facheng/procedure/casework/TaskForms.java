package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The form of a task as it is offered at a case. */
@Component
public class TaskForms {

    private final Procedures procedures;
    private final List<TaskAct> acts;
    private final OutcomeObstacles obstacles;

    TaskForms(Procedures procedures, List<TaskAct> acts, OutcomeObstacles obstacles) {
        this.procedures = procedures;
        this.acts = acts;
        this.obstacles = obstacles;
    }

    /** The outcomes that what has happened leaves room for. */
    public List<OutcomeDefinition> outcomes(CaseFile file, TaskDefinition task) {
        return task.outcomes().values().stream()
                .filter(outcome -> !obstacles.ruledOut(file, task, outcome))
                .toList();
    }

    /**
     * The JSON Schema, with what there is to choose from now.
     *
     * @param partyId the party the task is about, or null
     */
    public JsonNode schema(CaseFile file, TaskDefinition task, @Nullable String partyId) {
        var schema = procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(task.form())
                .schema();
        for (TaskAct act : acts) {
            if (act.form().equals(task.form())) {
                schema = act.offer(file, partyId, schema);
            }
        }
        return schema;
    }

    /** What was chosen of what there was to choose from, in its words; null where nothing was. To be asked before what follows has happened. */
    @Nullable
    String told(CaseFile file, TaskDefinition task, CompletedTask done) {
        var declared = procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(task.form())
                .schema();
        return Choices.told(declared, schema(file, task, done.partyId()), done.form());
    }
}
