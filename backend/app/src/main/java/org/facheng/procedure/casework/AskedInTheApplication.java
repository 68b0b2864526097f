package org.facheng.procedure.casework;

import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.FactRecorded;
import org.facheng.procedure.CaseBegun;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an applicant has asked for in the application itself comes up by itself, e.g. a stay of execution once the case is accepted. */
@Component
class AskedInTheApplication {

    private static final String CORRECTED = "correction-received";
    private static final String ALL_CORRECTED = "corrections-complete";

    private final Cases cases;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;
    private final JsonMapper json;

    AskedInTheApplication(
            Cases cases, Procedures procedures, Deadlines deadlines, ProcedureRuntime runtime, JsonMapper json) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.runtime = runtime;
        this.json = json;
    }

    @EventListener
    void recorded(FactRecorded event) {
        if (procedures.all().stream()
                .flatMap(procedure -> procedure.messages().values().stream())
                .noneMatch(message -> event.fact().equals(message.upon()))) {
            return;
        }
        var file = cases.byId(event.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        if (!procedure.filing().contains(event.fact())) {
            deliver(file, procedure, event.fact());
        }
    }

    /** What the matter itself states came before the model began that is to hear of it. */
    @EventListener
    void begun(CaseBegun event) {
        var file = cases.byId(event.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        event.facts().forEach(fact -> deliver(file, procedure, fact));
    }

    private void deliver(CaseFile file, ProcedureDefinition procedure, String fact) {
        procedure.messages().values().stream()
                .filter(message -> fact.equals(message.upon()))
                .filter(message -> asks(json.readTree(file.form()).at(message.filed())))
                .forEach(message -> {
                    if (message.records() != null && !message.records().equals(fact)) {
                        deadlines.record(file.id(), message.records(), complete(file), null, "随申请一并提出");
                    }
                    runtime.deliver(file.id(), message.name());
                });
    }

    /** What was asked for in an application that had to be corrected is before the body once the correction is (行政复议法第三十一条第三款). */
    private LocalDate complete(CaseFile file) {
        return deadlines
                .fact(file.id(), ALL_CORRECTED)
                .or(() -> deadlines.fact(file.id(), CORRECTED))
                .orElse(file.receivedOn());
    }

    private static boolean asks(JsonNode filed) {
        return filed.isArray() ? !filed.isEmpty() : filed.asBoolean(false);
    }
}
