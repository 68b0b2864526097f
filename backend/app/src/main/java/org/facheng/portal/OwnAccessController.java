package org.facheng.portal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.document.FileAnswer;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.facheng.procedure.access.AccessDecision;
import org.facheng.procedure.access.AccessGround;
import org.facheng.procedure.access.AccessItem;
import org.facheng.procedure.access.AccessRequest;
import org.facheng.procedure.access.FileAccess;
import org.facheng.procedure.casework.Representation;
import org.facheng.procedure.reading.ReadingRecord;
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
    private final Representation representation;
    private final Materials materials;
    private final ReadingRecord record;
    private final CurrentUser currentUser;

    OwnAccessController(
            OwnCases ownCases,
            FileAccess access,
            Representation representation,
            Materials materials,
            ReadingRecord record,
            CurrentUser currentUser) {
        this.ownCases = ownCases;
        this.access = access;
        this.representation = representation;
        this.materials = materials;
        this.record = record;
        this.currentUser = currentUser;
    }

    @GetMapping
    OwnAccess all(@PathVariable String receiptNo) {
        var file = ownCases.open(receiptNo);
        var parties = parties(file);
        var base = "/api/portal/cases/" + file.receiptNo() + "/access/";
        return new OwnAccess(
                access.requests(file).stream()
                        .filter(request -> parties.contains(request.partyId()))
                        .map(AccessRequest::askedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                access.waits(file, parties),
                access.open(file, parties).stream()
                        .map(item -> paper(item, base + item.key() + "/file"))
                        .toList(),
                file.open() ? withheld(file, parties) : List.of());
    }

    @GetMapping("/{id}")
    OwnAccess.Content read(@PathVariable String receiptNo, @PathVariable String id) {
        var file = ownCases.find(receiptNo, Action.DOCUMENT_READ);
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
        var file = ownCases.find(receiptNo, Action.DOCUMENT_READ);
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

    private static OwnAccess.Paper paper(AccessItem item, String url) {
        var material = item.material();
        return new OwnAccess.Paper(
                item.key(),
                item.kind(),
                item.name(),
                material == null ? null : material.size(),
                material == null ? null : url);
    }

    /** Of a paper that is open to one of the parties somebody stands for, the rest does not matter. */
    private List<OwnAccess.Withheld> withheld(CaseFile file, Set<String> parties) {
        var open = access.open(file, parties).stream().map(AccessItem::key).toList();
        var closed = access.decisions(file, parties).stream()
                .filter(decision -> !decision.open() && !open.contains(decision.item()))
                .toList();
        return Arrays.stream(AccessGround.values())
                .map(ground -> new OwnAccess.Withheld(ground.label(), (int) closed.stream()
                        .filter(decision -> ground.key().equals(decision.ground()))
                        .map(AccessDecision::item)
                        .distinct()
                        .count()))
                .filter(withheld -> withheld.count() > 0)
                .toList();
    }
}
