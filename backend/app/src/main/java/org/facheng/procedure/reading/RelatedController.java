package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.casefile.CaseLinks;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.procedure.definition.Procedures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The cases that belong to a case, as far as the person may read them. */
@RestController
class RelatedController {

    record Related(String caseNo, String title, String stageName) {}

    private final CaseReading reading;
    private final CaseLinks links;
    private final Procedures procedures;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    RelatedController(
            CaseReading reading,
            CaseLinks links,
            Procedures procedures,
            Permissions permissions,
            CurrentUser currentUser) {
        this.reading = reading;
        this.links = links;
        this.procedures = procedures;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping("/api/cases/{caseNo}/related")
    List<Related> related(@PathVariable String caseNo) {
        var user = currentUser.require();
        return links.of(reading.open(caseNo).id()).stream()
                .filter(file -> permissions.may(user, Action.CASE_READ, file.scope()))
                .map(file -> new Related(
                        file.caseNo(),
                        file.title(),
                        procedures
                                .byKey(file.procedure(), file.lawVersion())
                                .stage(file.stage())
                                .name()
                                .zh()))
                .toList();
    }
}
