package org.facheng.portal;

import java.util.List;
import org.facheng.casefile.ReadingRecord;
import org.facheng.document.Documents;
import org.facheng.document.FileAnswer;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Idempotency;
import org.facheng.procedure.casework.ActRequest;
import org.facheng.procedure.casework.CaseActs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's own cases. */
@RestController
@RequestMapping("/api/portal/cases")
class OwnCaseController {

    record Page(List<OwnCase> items, @Nullable String next) {}

    private record Sent(String caseId, String action, ActRequest request) {}

    private record Done(String action) {}

    private final OwnCases ownCases;
    private final CaseActs acts;
    private final Documents documents;
    private final Materials materials;
    private final ReadingRecord record;
    private final CurrentUser currentUser;
    private final Idempotency idempotency;

    OwnCaseController(
            OwnCases ownCases,
            CaseActs acts,
            Documents documents,
            Materials materials,
            ReadingRecord record,
            CurrentUser currentUser,
            Idempotency idempotency) {
        this.ownCases = ownCases;
        this.acts = acts;
        this.documents = documents;
        this.materials = materials;
        this.record = record;
        this.currentUser = currentUser;
        this.idempotency = idempotency;
    }

    @GetMapping
    Page list(@RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) String cursor) {
        return ownCases.list(limit, cursor);
    }

    @GetMapping("/{receiptNo}")
    OwnCase get(@PathVariable String receiptNo) {
        return ownCases.read(receiptNo);
    }

    @GetMapping("/{receiptNo}/documents/{id}/file")
    ResponseEntity<?> document(
            @PathVariable String receiptNo,
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") String format) {
        var file = ownCases.find(receiptNo, Action.DOCUMENT_READ);
        var document = ownCases.servedDocument(file, id);
        record.opened(file, currentUser.require(), document.name());
        return FileAnswer.of(document, format, documents.file(id, format));
    }

    @GetMapping("/{receiptNo}/materials/{id}/file")
    ResponseEntity<?> material(@PathVariable String receiptNo, @PathVariable String id) {
        var file = ownCases.find(receiptNo, Action.DOCUMENT_READ);
        var material = ownCases.material(file, id);
        record.opened(file, currentUser.require(), material.name());
        return FileAnswer.of(material, materials.content(material));
    }

    /** With an {@code Idempotency-Key} the same act sent twice is done once. */
    @PostMapping("/{receiptNo}/actions/{action}")
    OwnCase act(
            @PathVariable String receiptNo,
            @PathVariable String action,
            @RequestBody ActRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var file = ownCases.find(receiptNo, Action.CASE_READ);
        var user = currentUser.require();
        if (key == null) {
            acts.perform(file.id(), action, user, request.form(), request.uploadIds());
        } else {
            idempotency.once(user.id(), key, new Sent(file.id(), action, request), Done.class, () -> {
                acts.perform(file.id(), action, user, request.form(), request.uploadIds());
                return new Done(action);
            });
        }
        return ownCases.read(receiptNo);
    }
}
