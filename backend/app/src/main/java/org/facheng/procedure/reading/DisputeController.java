package org.facheng.procedure.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
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

/** One dispute 争议: the cases about an act, and one thread of what happened in all of them, as far as their whole files are open to the person. */
@RestController
class DisputeController {

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

    private final CaseReading reading;
    private final Disputes disputes;
    private final SameAct sameAct;
    private final CarryOver carryOver;
    private final DisputePapers papers;
    private final CaseTimeline timeline;
    private final DisputeDays days;
    private final Cases cases;
    private final Procedures procedures;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Clock clock;

    DisputeController(
            CaseReading reading,
            Disputes disputes,
            SameAct sameAct,
            CarryOver carryOver,
            DisputePapers papers,
            CaseTimeline timeline,
            DisputeDays days,
            Cases cases,
            Procedures procedures,
            Permissions permissions,
            CurrentUser currentUser,
            Clock clock) {
        this.reading = reading;
        this.disputes = disputes;
        this.sameAct = sameAct;
        this.carryOver = carryOver;
        this.papers = papers;
        this.timeline = timeline;
        this.days = days;
        this.cases = cases;
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
                .filter(match -> readable(match.file()))
                .map(match -> new Found(view(match.file()), match.by().name(), match.number(), match.sameParty()))
                .forEach(found::add);
        disputes.filedBy(party, permissions.visibleUnits(user)).stream()
                .filter(this::readable)
                .filter(file ->
                        found.stream().noneMatch(known -> known.file().caseNo().equals(file.caseNo())))
                .map(file -> new Found(view(file), "PARTY", null, true))
                .forEach(found::add);
        return found;
    }

    @GetMapping("/api/cases/{caseNo}/dispute")
    DisputeView thread(@PathVariable String caseNo) {
        var files =
                disputes.of(whole(caseNo).id()).stream().filter(this::readable).toList();
        return new DisputeView(
                files.stream().map(this::view).toList(),
                days.of(files),
                files.stream()
                        .flatMap(file -> timeline.of(file.id()).stream().map(line -> entry(file, line)))
                        .sorted(Comparator.comparing(DisputeView.Entry::at))
                        .toList());
    }

    /** @param procedure of the case to be registered */
    @GetMapping("/api/cases/{caseNo}/carry-over")
    Carried carried(@PathVariable String caseNo, @RequestParam String procedure) {
        var file = whole(caseNo);
        var form = procedures
                .inForce(procedure, LocalDate.now(clock))
                .form("registration")
                .schema();
        return new Carried(file.caseNo(), carryOver.of(file, form), papers.in(file));
    }

    private CaseFile whole(String caseNo) {
        var file = reading.find(caseNo);
        permissions.require(currentUser.require(), Action.CASEFILE_READ, file.scope());
        return file;
    }

    private boolean readable(CaseFile file) {
        return permissions.may(currentUser.require(), Action.CASEFILE_READ, file.scope());
    }

    private DisputeView.DisputeCase view(CaseFile file) {
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

    private static DisputeView.Entry entry(CaseFile file, CaseTimeline.Line line) {
        return new DisputeView.Entry(
                file.caseNo(), line.at(), line.actorName(), line.action(), line.text(), line.basis());
    }
}
