package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Etag;
import org.facheng.platform.Slice;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.casework.ActRequest;
import org.facheng.procedure.casework.CaseActs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A case for staff: read it, see why its dates are what they are, act on it. */
@RestController
@RequestMapping("/api/cases/{caseNo}")
class CaseController {

    /** The main model, and in {@code models} every model the case has walked or walks, the main one first. */
    record DiagramView(String bpmnXml, List<String> active, List<String> done, List<ProcedureRuntime.Diagram> models) {}

    private final CaseReading reading;
    private final CaseActs acts;
    private final CaseParts parts;
    private final Cases cases;
    private final ProcedureRuntime runtime;
    private final CurrentUser currentUser;

    CaseController(
            CaseReading reading,
            CaseActs acts,
            CaseParts parts,
            Cases cases,
            ProcedureRuntime runtime,
            CurrentUser currentUser) {
        this.reading = reading;
        this.acts = acts;
        this.parts = parts;
        this.cases = cases;
        this.runtime = runtime;
        this.currentUser = currentUser;
    }

    @GetMapping
    ResponseEntity<CaseView> get(@PathVariable String caseNo) {
        return versioned(reading.read(caseNo));
    }

    @GetMapping("/timeline")
    ResponseEntity<List<CaseTimeline.Line>> timeline(
            @PathVariable String caseNo,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        return Slice.of(reading.timeline(reading.open(caseNo)), line -> "%09d".formatted(line.seq()), limit, cursor);
    }

    @GetMapping("/documents")
    List<CaseView.DocumentView> documents(@PathVariable String caseNo) {
        var file = reading.open(caseNo);
        return parts.documents(
                reading.documents(file), cases.everParties(file.id()), id -> CaseViews.documentUrl(file, id));
    }

    @GetMapping("/diagram")
    DiagramView diagram(@PathVariable String caseNo) {
        var models = runtime.diagrams(reading.openWhole(caseNo).id());
        var main = models.get(0);
        return new DiagramView(main.bpmnXml(), main.active(), main.done(), models);
    }

    /** An act that rests on what was seen of the case sends its version along, and is refused if the case has changed since. */
    @PostMapping("/actions/{action}")
    ResponseEntity<CaseView> act(
            @PathVariable String caseNo,
            @PathVariable String action,
            @RequestBody ActRequest request,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        var file = reading.find(caseNo);
        acts.perform(
                file.id(),
                action,
                currentUser.require(),
                request.form(),
                request.uploadIds(),
                now -> Etag.checkIfSent(ifMatch, now.version(), () -> reading.read(caseNo)));
        return versioned(reading.read(caseNo));
    }

    private static ResponseEntity<CaseView> versioned(CaseView view) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .body(view);
    }
}
