package org.facheng.procedure.reading;

import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.document.FileAnswer;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of a case for staff. Opening one is an entry of the journal. */
@RestController
@RequestMapping("/api/cases/{caseNo}")
class CaseFileController {

    private final CaseReading reading;
    private final Documents documents;
    private final Materials materials;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final TransactionTemplate transaction;

    CaseFileController(
            CaseReading reading,
            Documents documents,
            Materials materials,
            CurrentUser currentUser,
            Journal journal,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.documents = documents;
        this.materials = materials;
        this.currentUser = currentUser;
        this.journal = journal;
        this.transaction = transaction;
    }

    @GetMapping("/documents/{id}/file")
    ResponseEntity<?> document(
            @PathVariable String caseNo, @PathVariable String id, @RequestParam(defaultValue = "pdf") String format) {
        var file = reading.find(caseNo);
        var document = documents.ofCase(file.id()).stream()
                .filter(d -> d.id().equals(id) && d.issued())
                .findFirst()
                .orElseThrow(Problems::notFound);
        opened(file, document.name());
        return FileAnswer.of(document, format, documents.file(id, format));
    }

    @GetMapping("/materials/{id}/file")
    ResponseEntity<?> material(@PathVariable String caseNo, @PathVariable String id) {
        var file = reading.find(caseNo);
        var material = materials.ofCase(file.id()).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound);
        opened(file, material.name());
        return FileAnswer.of(material, materials.content(material));
    }

    private void opened(CaseFile file, String name) {
        var text = "%s打开《%s》".formatted(currentUser.require().displayName(), name);
        transaction.executeWithoutResult(
                status -> journal.append(Act.of(file.id(), currentUser.actor(), "file.read", text)));
    }
}
