package org.facheng.procedure.casework;

import org.facheng.casefile.Cases;
import org.facheng.casefile.Respondents;
import org.facheng.deadline.FactRecorded;
import org.facheng.document.DocumentServed;
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

    /** One of several has the copy while it is on its way to the others: it has been told. */
    @EventListener
    void served(DocumentServed event) {
        var file = cases.byId(event.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var sent = procedure.document(event.document()).sent();
        boolean told = sent != null && sent.equals(procedure.respondent().toldBy());
        if (told
                && Respondents.of(file, cases.parties(file.id()))
                        .leading()
                        .filter(party -> party.id().equals(event.partyId()))
                        .isPresent()) {
            cases.tellRespondent(file.id(), event.servedOn());
        }
    }

    private static boolean tells(ProcedureDefinition procedure, FactRecorded event) {
        return event.fact().equals(procedure.respondent().toldBy());
    }
}
