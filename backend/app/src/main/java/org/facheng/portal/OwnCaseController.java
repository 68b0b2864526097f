package org.facheng.portal;

import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.ExplanationStep;
import org.facheng.document.Documents;
import org.facheng.document.FileAnswer;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseActs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A citizen's own cases. */
@RestController
@RequestMapping("/api/portal/cases")
class OwnCaseController {

    record Explanation(DeadlineView deadline, List<ExplanationStep> steps) {}

    /** @param next always null: all of a citizen's cases fit one page */
    record Page(List<OwnCase> items, @Nullable String next) {}

    record ActRequest(@Nullable JsonNode form, @Nullable List<String> uploadIds) {}

    private final OwnCases ownCases;
    private final CaseActs acts;
    private final Acknowledgement acknowledgement;
    private final Documents documents;
    private final Materials materials;
    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    OwnCaseController(
            OwnCases ownCases,
            CaseActs acts,
            Acknowledgement acknowledgement,
            Documents documents,
            Materials materials,
            Deadlines deadlines,
            DeadlineViews views,
            CurrentUser currentUser,
            JsonMapper json) {
        this.ownCases = ownCases;
        this.acts = acts;
        this.acknowledgement = acknowledgement;
        this.documents = documents;
        this.materials = materials;
        this.deadlines = deadlines;
        this.views = views;
        this.currentUser = currentUser;
        this.json = json;
    }

    @GetMapping
    Page list() {
        return new Page(ownCases.list(), null);
    }

    @GetMapping("/{receiptNo}")
    OwnCase get(@PathVariable String receiptNo) {
        return ownCases.read(receiptNo);
    }

    @GetMapping("/{receiptNo}/deadlines/{id}/explanation")
    Explanation explanation(@PathVariable String receiptNo, @PathVariable String id) {
        var deadline = deadlines.byId(id);
        if (!deadline.caseId().equals(ownCases.find(receiptNo).id())) {
            throw Problems.notFound();
        }
        return new Explanation(views.of(deadline), deadlines.explain(id));
    }

    @GetMapping("/{receiptNo}/documents/{id}/file")
    ResponseEntity<?> document(
            @PathVariable String receiptNo,
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") String format) {
        var document = ownCases.servedDocument(ownCases.find(receiptNo), id);
        return FileAnswer.of(document, format, documents.file(id, format));
    }

    @GetMapping("/{receiptNo}/materials/{id}/file")
    ResponseEntity<?> material(@PathVariable String receiptNo, @PathVariable String id) {
        var material = ownCases.material(ownCases.find(receiptNo), id);
        return FileAnswer.of(material, materials.content(material));
    }

    @PostMapping("/{receiptNo}/actions/acknowledge")
    OwnCase acknowledge(@PathVariable String receiptNo, @RequestBody ActRequest request) {
        acknowledgement.acknowledge(
                ownCases.find(receiptNo), request.form().path("documentId").asString(""));
        return ownCases.read(receiptNo);
    }

    @PostMapping("/{receiptNo}/actions/{action}")
    OwnCase act(@PathVariable String receiptNo, @PathVariable String action, @RequestBody ActRequest request) {
        var form = request.form() == null ? json.createObjectNode() : request.form();
        var uploads = request.uploadIds() == null ? List.<String>of() : request.uploadIds();
        acts.perform(ownCases.find(receiptNo).id(), action, currentUser.require(), form, uploads);
        return ownCases.read(receiptNo);
    }
}
