package org.facheng.procedure;

import java.util.Collection;
import java.util.List;

/** Port to the engine that moves the procedure. The case id is the business key; no engine id crosses this line. */
public interface ProcedureRuntime {

    /** Where a case stands in its models: one entry a model that is or was walked, main model first. */
    record Diagram(String process, String name, String bpmnXml, List<String> active, List<String> done) {}

    /** Starts the main model of a case at its ordinary start. */
    void start(String caseId, String process);

    /** Starts the model that serves this document of the case, beside the others and whether or not the case is closed. */
    void serve(String caseId, String process, String document);

    /** Starts the main model at the message start of that name. */
    void startBy(String caseId, String message);

    /** Delivers a message to whatever in the case waits for it; false if nothing waits for it now. */
    boolean deliver(String caseId, String message);

    /** Whether the case waits for this message now. */
    boolean awaits(String caseId, String message);

    /** Whether the case stands at one of these elements of its models now. */
    boolean standsAt(String caseId, Collection<String> elements);

    /** Whether one of the models the case walks has this element: it keeps the models it began with, and an earlier one need not. */
    boolean draws(String caseId, String element);

    List<Diagram> diagrams(String caseId);
}
