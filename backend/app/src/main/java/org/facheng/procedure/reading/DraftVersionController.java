package org.facheng.procedure.reading;

import java.time.Instant;
import java.util.List;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Drafts;
import org.facheng.document.FileAnswer;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every version of every draft of a case, for those who may read what is internal to the body. */
@RestController
@RequestMapping("/api/cases/{caseNo}")
class DraftVersionController {

    /**
     * One version of a draft.
     *
     * @param digest SHA-256 of its text; the journal names it where somebody agreed to it
     * @param issued whether this version went out
     */
    record DraftView(
            String name, int version, String by, Instant at, String digest, boolean issued, String html, String pdf) {}

    private final CaseReading reading;
    private final Drafts drafts;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final TransactionTemplate transaction;

    DraftVersionController(
            CaseReading reading,
            Drafts drafts,
            Directory directory,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.drafts = drafts;
        this.directory = directory;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Address of a version, up to its format. */
    static String address(CaseFile file, Drafts.Draft draft) {
        return "/api/cases/%s/document-drafts/%s/%d".formatted(file.caseNo(), draft.documentId(), draft.version());
    }

    @GetMapping("/document-drafts")
    List<DraftView> drafts(@PathVariable String caseNo) {
        var file = internal(caseNo);
        return drafts.ofCase(file.id()).stream()
                .map(draft -> new DraftView(
                        draft.name(),
                        draft.version(),
                        directory.userByName(draft.by()).map(User::displayName).orElse(draft.by()),
                        draft.at(),
                        draft.digest(),
                        draft.issued(),
                        address(file, draft) + "?format=html",
                        address(file, draft) + "?format=pdf"))
                .toList();
    }

    @GetMapping("/document-drafts/{id}/{version}")
    ResponseEntity<?> draft(
            @PathVariable String caseNo,
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam(defaultValue = "pdf") String format) {
        var file = internal(caseNo);
        var draft = drafts.ofCase(file.id()).stream()
                .filter(each -> each.documentId().equals(id) && each.version() == version)
                .findFirst()
                .orElseThrow(Problems::notFound);
        var content = drafts.file(id, version, format);
        var text = "%s打开《%s》第%d稿".formatted(currentUser.require().displayName(), draft.name(), version);
        transaction.executeWithoutResult(
                status -> journal.append(Act.of(file.id(), currentUser.actor(), "file.read", text)));
        return FileAnswer.of(draft, format, content);
    }

    private CaseFile internal(String caseNo) {
        var file = reading.open(caseNo);
        permissions.require(currentUser.require(), Action.CASE_INTERNAL_READ, file.scope());
        return file;
    }
}
