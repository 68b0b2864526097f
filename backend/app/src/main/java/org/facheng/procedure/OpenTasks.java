package org.facheng.procedure;

import java.util.List;

/** Port to the inbox: what is open in a case. */
public interface OpenTasks {

    List<OpenTask> of(String caseId);
}
