package org.facheng.procedure.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.casefile.ReadingRecord;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.dispute.CarryOver;
import org.facheng.procedure.dispute.DisputePapers;
import org.facheng.procedure.dispute.Disputes;
import org.facheng.procedure.dispute.SameAct;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The cases a matter that comes in may belong to, and what it takes from the one it is linked with. */
@RestController
class LinkedCasesController {

    /**
     * @param by CHALLENGED: the case is about the document; ISSUED: the document was issued in it; PARTY: one of the people asked for filed it
     * @param number the number it was found by, or null
     * @param sameParty whether one of the people asked for filed it
     */
    record Found(DisputeView.DisputeCase file, String by, @Nullable String number, boolean sameParty) {}

    /**
     * @param form what the registration of the new case starts with, in the shape of its form
     * @param papers what the case holds, a line each
     */
    record Carried(String caseNo, JsonNode form, List<String> papers) {}

    private final Disputes disputes;
    private final SameAct sameAct;
    private final CarryOver carryOver;
    private final DisputePapers papers;
    private final DisputeViews views;
    private final Procedures procedures;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final ReadingRecord readings;
    private final Clock clock;

    LinkedCasesController(
            Disputes disputes,
            SameAct sameAct,
            CarryOver carryOver,
            DisputePapers papers,
            DisputeViews views,
            Procedures procedures,
            Permissions permissions,
            CurrentUser currentUser,
            ReadingRecord readings,
            Clock clock) {
        this.readings = readings;
        this.disputes = disputes;
        this.sameAct = sameAct;
        this.carryOver = carryOver;
        this.papers = papers;
        this.views = views;
        this.procedures = procedures;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The cases about the documents of these numbers, the same party first; then the other cases these people filed.
     *
     * @param documentNo one number or several
     * @param party names of those who sue or apply, whole
     */
    @GetMapping("/api/disputes")
    List<Found> find(
            @RequestParam(defaultValue = "") List<String> documentNo,
            @RequestParam(defaultValue = "") List<String> party) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_SEARCH, null);
        var found = new ArrayList<Found>();
        sameAct.find(documentNo, party).stream()
                .filter(match -> views.readable(match.file()))
                .map(match -> new Found(views.of(match.file()), match.by().name(), match.number(), match.sameParty()))
                .forEach(found::add);
        disputes.filedBy(party, permissions.sight(user)).stream()
                .filter(views::readable)
                .filter(file ->
                        found.stream().noneMatch(known -> known.file().caseNo().equals(file.caseNo())))
                .map(file -> new Found(views.of(file), "PARTY", null, true))
                .forEach(found::add);
        return found;
    }

    /** @param procedure of the case to be registered; without it that of the first */
    @GetMapping("/api/cases/{caseNo}/carry-over")
    Carried carried(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String procedure) {
        var file = views.whole(caseNo);
        readings.read(file, currentUser.require());
        var form = procedures
                .inForce(procedure == null ? file.procedure() : procedure, LocalDate.now(clock))
                .form("registration")
                .schema();
        return new Carried(file.caseNo(), carryOver.of(file, form), papers.in(file));
    }
}
