package org.facheng.portal;

import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.ReadingRecord;
import org.facheng.document.FileAnswer;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.facheng.procedure.access.AccessItem;
import org.facheng.procedure.access.FileAccess;
import org.facheng.procedure.casework.Representation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 查阅、复制: each look at a paper and each copy of it is an entry of the journal. What is withheld, or not decided on, is not there. */
@RestController
@RequestMapping("/api/portal/cases/{receiptNo}/access")
class OwnAccessController {

    private final OwnCases ownCases;
    private final FileAccess access;
    private final OwnAccessReading reading;
    private final Representation representation;
    private final Materials materials;
    private final ReadingRecord record;
    private final CurrentUser currentUser;

    OwnAccessController(
            OwnCases ownCases,
            FileAccess access,
            OwnAccessReading reading,
            Representation representation,
            Materials materials,
            ReadingRecord record,
            CurrentUser currentUser) {
        this.ownCases = ownCases;
        this.access = access;
        this.reading = reading;
        this.representation = representation;
        this.materials = materials;
        this.record = record;
        this.currentUser = currentUser;
    }

    @GetMapping
    OwnAccess all(@PathVariable String receiptNo) {
        var file = ownCases.withPapers(ownCases.open(receiptNo));
        return reading.of(file, parties(file));
    }

    @GetMapping("/{id}")
    OwnAccess.Content read(@PathVariable String receiptNo, @PathVariable String id) {
        var file = ownCases.withPapers(ownCases.find(receiptNo, Action.DOCUMENT_READ));
        var item = item(file, id);
        record.accessed(file, currentUser.require(), item.name(), false);
        return new OwnAccess.Content(
                item.kind(),
                item.name(),
                item.lines().stream()
                        .map(line -> new OwnAccess.Line(line.name(), line.text()))
                        .toList());
    }

    @GetMapping("/{id}/file")
    ResponseEntity<?> copy(@PathVariable String receiptNo, @PathVariable String id) {
        var file = ownCases.withPapers(ownCases.find(receiptNo, Action.DOCUMENT_READ));
        var material = item(file, id).material();
        if (material == null) {
            throw Problems.notFound();
        }
        record.accessed(file, currentUser.require(), material.name(), true);
        return FileAnswer.of(material, materials.content(material));
    }

    private AccessItem item(CaseFile file, String id) {
        return access.open(file, parties(file), id).orElseThrow(Problems::notFound);
    }

    private Set<String> parties(CaseFile file) {
        return representation.of(file, currentUser.require());
    }
}
