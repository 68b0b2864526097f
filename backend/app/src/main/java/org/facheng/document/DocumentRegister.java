package org.facheng.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DocumentRegister implements Documents {

    private static final String NOT_YET = "（待编号）";

    private final DocumentMapper documents;
    private final Cases cases;
    private final Drafting drafting;
    private final Issuing issuing;
    private final Serving serving;
    private final Press press;
    private final FileStore files;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentRegister(
            DocumentMapper documents,
            Cases cases,
            Drafting drafting,
            Issuing issuing,
            Serving serving,
            Press press,
            FileStore files,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.cases = cases;
        this.drafting = drafting;
        this.issuing = issuing;
        this.serving = serving;
        this.press = press;
        this.files = files;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public CaseDocument draft(String caseId, Kind kind, Map<String, Object> fields) {
        CaseFile file = cases.lock(caseId);
        drafting.fill(file, kind, fields, LocalDate.now(clock));
        Optional<DocumentRow> before = documents.draftOf(caseId, kind.key());
        DocumentRow draft = before.orElseGet(
                () -> DocumentRow.draft(Ids.newId(), caseId, kind, drafting.write(fields), clock.instant()));
        if (before.isPresent()) {
            documents.redraft(draft.id(), drafting.write(fields));
        } else {
            documents.addDraft(draft);
        }
        journal.append(Act.of(caseId, currentUser.actor(), "document.drafted", "起草《" + kind.name() + "》")
                .with(Map.of("document", kind.key(), "documentId", draft.id())));
        return draft.with(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public String preview(String caseId, Kind kind, Map<String, Object> fields) {
        CaseFile file = cases.byId(caseId);
        Map<String, Object> values = drafting.fill(file, kind, fields, LocalDate.now(clock));
        return press.html(drafting.paper(file, kind, values, kind.numberPattern() == null ? null : NOT_YET));
    }

    @Override
    public CaseDocument issue(
            String caseId, Kind kind, Map<String, Object> fields, LocalDate on, List<String> partyIds) {
        CaseFile file = cases.lock(caseId);
        DocumentRow issued = issuing.freeze(file, kind, issuing.draft(file, kind, fields), fields, on);
        issuing.announce(issued, partyIds);
        return read(issued);
    }

    @Override
    public CaseDocument.Service serve(String documentId, String partyId, String manner, LocalDate on, String proof) {
        DocumentRow document = issued(documentId);
        CaseFile file = cases.lock(document.caseId());
        serving.serve(file, document, partyId, ServiceManner.of(manner), on, proof);
        return service(documentId, partyId);
    }

    @Override
    public void acknowledge(String documentId, String partyId) {
        DocumentRow document = issued(documentId);
        cases.lock(document.caseId());
        service(documentId, partyId);
        if (documents.acknowledge(documentId, partyId, clock.instant()) == 1) {
            journal.append(Act.of(
                            document.caseId(),
                            currentUser.actor(),
                            "document.acknowledged",
                            "确认收到《" + document.name() + "》")
                    .with(Map.of("documentId", documentId, "partyId", partyId)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDocument> ofCase(String caseId) {
        return documents.ofCase(caseId).stream().map(this::read).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseDocument> latest(String caseId, String key) {
        return documents.latest(caseId, key).map(this::read);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] file(String documentId, String format) {
        DocumentRow row = issued(documentId);
        String sha256 =
                switch (format) {
                    case "pdf" -> row.pdf();
                    case "docx" -> row.docx();
                    case "html" -> row.html();
                    default -> null;
                };
        if (sha256 == null) {
            throw Problems.notFound();
        }
        try {
            return Files.readAllBytes(files.path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentRow issued(String id) {
        return documents.byId(id).filter(DocumentRow::issued).orElseThrow(Problems::notFound);
    }

    private CaseDocument.Service service(String documentId, String partyId) {
        return documents.services(documentId).stream()
                .filter(service -> service.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private CaseDocument read(DocumentRow row) {
        return row.with(documents.services(row.id()));
    }
}
