package org.facheng.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import org.facheng.document.ServiceMapper.Served;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DocumentRegister implements Documents {

    private final DocumentMapper documents;
    private final ServiceMapper services;
    private final Cases cases;
    private final Issuing issuing;
    private final Announcing announcing;
    private final Serving serving;
    private final FileStore files;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentRegister(
            DocumentMapper documents,
            ServiceMapper services,
            Cases cases,
            Issuing issuing,
            Announcing announcing,
            Serving serving,
            FileStore files,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.services = services;
        this.cases = cases;
        this.issuing = issuing;
        this.announcing = announcing;
        this.serving = serving;
        this.files = files;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public CaseDocument issue(
            String caseId, Kind kind, Map<String, Object> fields, LocalDate on, List<String> partyIds) {
        CaseFile file = cases.lock(caseId);
        DocumentRow issued = issuing.issue(file, kind, fields, on);
        announcing.announce(issued, partyIds);
        return read(issued);
    }

    @Override
    public CaseDocument record(String caseId, Kind kind, Map<String, Object> fields, LocalDate on) {
        CaseFile file = cases.lock(caseId);
        DocumentRow record = issuing.unreviewed(file, kind, fields, on);
        announcing.announce(record, List.of());
        return read(record);
    }

    @Override
    public CaseDocument.Service serve(
            String documentId, String partyId, String manner, LocalDate on, String proof, String basis) {
        DocumentRow document = issued(documentId);
        CaseFile file = cases.lock(document.caseId());
        serving.serve(file, document, partyId, ServiceManner.of(manner), on, proof, basis);
        return service(documentId, partyId);
    }

    @Override
    public void readdress(String caseId, String beforePartyId, String nowPartyId) {
        cases.lock(caseId);
        services.readdress(caseId, beforePartyId, nowPartyId);
    }

    @Override
    public void serveToo(String caseId, String besidePartyId, String joinedPartyId) {
        cases.lock(caseId);
        services.ofCase(caseId).stream()
                .filter(service -> service.manner() == null && service.partyId().equals(besidePartyId))
                .forEach(service -> services.open(Ids.newId(), service.documentId(), joinedPartyId));
    }

    @Override
    public void acknowledge(String documentId, String partyId) {
        DocumentRow document = issued(documentId);
        cases.lock(document.caseId());
        service(documentId, partyId);
        if (services.acknowledge(documentId, partyId, clock.instant()) == 1) {
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
        Map<String, List<CaseDocument.Service>> served = services.ofCase(caseId).stream()
                .collect(groupingBy(Served::documentId, mapping(Served::service, toList())));
        return documents.ofCase(caseId).stream()
                .map(row -> row.with(served.getOrDefault(row.id(), List.of())))
                .toList();
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
        return services.of(documentId).stream()
                .filter(service -> service.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private CaseDocument read(DocumentRow row) {
        return row.with(services.of(row.id()));
    }
}
