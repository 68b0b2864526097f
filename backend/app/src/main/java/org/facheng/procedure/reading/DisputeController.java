package org.facheng.procedure.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.dispute.Disputes;
import org.facheng.procedure.dispute.SameAct;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One dispute 争议: the cases about an act, and one thread of what happened in all of them, as far as the person may read them. */
@RestController
class DisputeController {

    record DisputeCase(
            String caseNo,
            String procedure,
            String procedureName,
            String title,
            String stageName,
            String state,
            LocalDate receivedOn) {}

    /**
     * @param by CHALLENGED: the case is about the document; ISSUED: the document was issued in it
     * @param sameParty whether one of the people asked for filed it
     */
    record Found(DisputeCase file, String by, String number, boolean sameParty) {}

    record Entry(
            String caseNo,
            Instant at,
            @Nullable String actorName,
            String action,
            String text,
            @Nullable String basis) {}

    /** @param entries of all cases, earliest first */
    record DisputeThread(List<DisputeCase> cases, List<Entry> entries) {}

    private final CaseReading reading;
    private final Disputes disputes;
    private final SameAct sameAct;
    private final CaseTimeline timeline;
    private final Procedures procedures;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    DisputeController(
            CaseReading reading,
            Disputes disputes,
            SameAct sameAct,
            CaseTimeline timeline,
            Procedures procedures,
            Permissions permissions,
            CurrentUser currentUser) {
        this.reading = reading;
        this.disputes = disputes;
        this.sameAct = sameAct;
        this.timeline = timeline;
        this.procedures = procedures;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /**
     * The cases about the documents of these numbers, the same party first.
     *
     * @param documentNo one number or several
     * @param party names of those who sue or apply
     */
    @GetMapping("/api/disputes")
    List<Found> find(@RequestParam List<String> documentNo, @RequestParam(defaultValue = "") List<String> party) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_SEARCH, null);
        return sameAct.find(documentNo, party).stream()
                .filter(match ->
                        permissions.may(user, Action.CASE_READ, match.file().scope()))
                .map(match -> new Found(view(match.file()), match.by().name(), match.number(), match.sameParty()))
                .toList();
    }

    @GetMapping("/api/cases/{caseNo}/dispute")
    DisputeThread thread(@PathVariable String caseNo) {
        var user = currentUser.require();
        var cases = disputes.of(reading.find(caseNo).id()).stream()
                .filter(file -> permissions.may(user, Action.CASE_READ, file.scope()))
                .toList();
        return new DisputeThread(
                cases.stream().map(this::view).toList(),
                cases.stream()
                        .flatMap(file -> timeline.of(file.id()).stream().map(line -> entry(file, line)))
                        .sorted(Comparator.comparing(Entry::at))
                        .toList());
    }

    private DisputeCase view(CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return new DisputeCase(
                file.caseNo(),
                file.procedure(),
                procedure.name().zh(),
                file.title(),
                procedure.stage(file.stage()).name().zh(),
                file.open() ? "open" : "closed",
                file.receivedOn());
    }

    private static Entry entry(CaseFile file, CaseTimeline.Line line) {
        return new Entry(file.caseNo(), line.at(), line.actorName(), line.action(), line.text(), line.basis());
    }
}
