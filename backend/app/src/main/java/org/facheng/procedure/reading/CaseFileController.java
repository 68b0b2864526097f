package org.facheng.procedure.reading;

import org.facheng.casefile.ReadingRecord;
import org.facheng.document.Documents;
import org.facheng.document.FileAnswer;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.springframework.http.ResponseEntity;
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
    private final ReadingRecord record;

    CaseFileController(
            CaseReading reading,
            Documents documents,
            Materials materials,
            CurrentUser currentUser,
            ReadingRecord record) {
        this.reading = reading;
        this.documents = documents;
        this.materials = materials;
        this.currentUser = currentUser;
        this.record = record;
    }

    @GetMapping("/documents/{id}/file")
    ResponseEntity<?> document(
            @PathVariable String caseNo, @PathVariable String id, @RequestParam(defaultValue = "pdf") String format) {
        var file = reading.findFiles(caseNo);
        var document = reading.documents(file).stream()
                .filter(d -> d.id().equals(id) && d.issued())
                .findFirst()
                .orElseThrow(Problems::notFound);
        record.opened(file, currentUser.require(), document.name());
        return FileAnswer.of(document, format, documents.file(id, format));
    }

    @GetMapping("/materials/{id}/file")
    ResponseEntity<?> material(@PathVariable String caseNo, @PathVariable String id) {
        var file = reading.findFiles(caseNo);
        var material = reading.materials(file).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound);
        record.opened(file, currentUser.require(), material.name());
        return FileAnswer.of(material, materials.content(material));
    }
}
