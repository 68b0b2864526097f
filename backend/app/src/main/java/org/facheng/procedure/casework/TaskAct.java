package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;

/** A kind of act that a task form stands for, beyond its outcome: recording service, naming the accountable person … Any procedure may use it. */
public interface TaskAct {

    /** Key of the form whose tasks do this act. */
    String form();

    void perform(CaseFile file, TaskDefinition task, CompletedTask done);
}
