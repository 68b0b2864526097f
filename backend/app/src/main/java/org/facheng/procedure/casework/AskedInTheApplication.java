package org.facheng.procedure.casework;

import org.facheng.casefile.Cases;
import org.facheng.deadline.FactRecorded;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an applicant has asked for in the application itself comes up by itself, e.g. a stay of execution once the case is accepted. */
@Component
class AskedInTheApplication {

    private final Cases cases;
    private final Procedures procedures;
    private final ProcedureRuntime runtime;
    private final JsonMapper json;

    AskedInTheApplication(Cases cases, Procedures procedures, ProcedureRuntime runtime, JsonMapper json) {
        this.cases = cases;
        this.procedures = procedures;
        this.runtime = runtime;
        this.json = json;
    }

    @EventListener
    void recorded(FactRecorded event) {
        var file = cases.byId(event.caseId());
        procedures.byKey(file.procedure(), file.lawVersion()).messages().values().stream()
                .filter(message -> event.fact().equals(message.upon()))
                .filter(message ->
                        json.readTree(file.form()).at(message.filed()).asBoolean(false))
                .forEach(message -> runtime.deliver(file.id(), message.name()));
    }
}
