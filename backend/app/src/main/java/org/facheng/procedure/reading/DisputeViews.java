package org.facheng.procedure.reading;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** The cases of a dispute as lists show them, and which of them are open to the person as a whole. */
@Component
class DisputeViews {

    private final CaseReading reading;
    private final Cases cases;
    private final Procedures procedures;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    DisputeViews(
            CaseReading reading, Cases cases, Procedures procedures, Permissions permissions, CurrentUser currentUser) {
        this.reading = reading;
        this.cases = cases;
        this.procedures = procedures;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /** @throws org.facheng.platform.ProblemException 403 or 404, as the whole case file */
    CaseFile whole(String caseNo) {
        var file = reading.find(caseNo);
        permissions.require(currentUser.require(), Action.CASEFILE_READ, file.scope());
        return file;
    }

    boolean readable(CaseFile file) {
        return permissions.may(currentUser.require(), Action.CASEFILE_READ, file.scope());
    }

    DisputeView.DisputeCase of(CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return new DisputeView.DisputeCase(
                file.caseNo(),
                file.procedure(),
                procedure.name().zh(),
                file.title(),
                procedure.stage(file.stage()).name().zh(),
                file.open() ? "open" : "closed",
                file.open() ? null : procedure.closing(file.outcome()),
                file.receivedOn(),
                cases.parties(file.id()).stream()
                        .map(party -> new DisputeView.PartyName(procedure.partyName(party.role()), party.name()))
                        .toList());
    }
}
