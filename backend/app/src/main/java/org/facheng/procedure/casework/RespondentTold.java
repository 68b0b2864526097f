package org.facheng.procedure.casework;

import org.facheng.casefile.Cases;
import org.facheng.deadline.FactRecorded;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The respondent knows of a case from the fact on that its procedure declares; before it there is nothing to see. */
@Component
class RespondentTold {

    private final Cases cases;
    private final Procedures procedures;

    RespondentTold(Cases cases, Procedures procedures) {
        this.cases = cases;
        this.procedures = procedures;
    }

    @EventListener
    void recorded(FactRecorded event) {
        // Most facts tell nobody anything: those cost no look at the case.
        if (procedures.all().stream().noneMatch(procedure -> tells(procedure, event))) {
            return;
        }
        var file = cases.byId(event.caseId());
        if (tells(procedures.byKey(file.procedure(), file.lawVersion()), event)) {
            cases.tellRespondent(file.id(), event.on());
        }
    }

    private static boolean tells(ProcedureDefinition procedure, FactRecorded event) {
        return event.fact().equals(procedure.respondent().toldBy());
    }
}
