package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A kind of act that a task form stands for, beyond its outcome: recording service, naming the accountable person … Any procedure may use it. */
public interface TaskAct {

    /** Key of the form whose tasks do this act. */
    String form();

    /**
     * The form as it is offered at this case now, e.g. with what there is to choose from.
     *
     * @param declared as the procedure declares it
     */
    default JsonNode offer(CaseFile file, JsonNode declared) {
        return declared;
    }

    /** The same for a task that is about one party, where that makes a difference. */
    default JsonNode offer(CaseFile file, @Nullable String partyId, JsonNode declared) {
        return offer(file, declared);
    }

    /** Whether the case as it stands leaves room for this outcome, beyond what the procedure declares. */
    default boolean open(CaseFile file, String outcome) {
        return true;
    }

    /** What follows from it beyond its outcome, in the transaction that completes the task; of a form that only offers something, nothing. */
    default void perform(CaseFile file, TaskDefinition task, CompletedTask done) {}
}
