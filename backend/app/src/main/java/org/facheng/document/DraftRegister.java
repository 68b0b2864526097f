package org.facheng.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.document.Documents.Kind;
import org.facheng.document.internal.print.Paper;
import org.facheng.document.internal.print.Paper.Line;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.facheng.platform.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DraftRegister implements Drafts {

    private final DocumentMapper documents;
    private final VersionMapper versions;
    private final Cases cases;
    private final Drafting drafting;
    private final Press press;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    DraftRegister(
            DocumentMapper documents,
            VersionMapper versions,
            Cases cases,
            Drafting drafting,
            Press press,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.cases = cases;
        this.drafting = drafting;
        this.press = press;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Draft draft(String caseId, Kind kind, Map<String, Object> given) {
        CaseFile file = cases.lock(caseId);
        Map<String, Object> values = drafting.undated(kind, drafting.fill(file, kind, given, LocalDate.now(clock)));
        Paper paper = drafting.paper(file, kind, values, null);
        String documentId = keep(caseId, kind, drafting.write(values));
        int version = versions.last(documentId).map(last -> last.version() + 1).orElse(1);
        String text = drafting.write(paper);
        versions.add(new VersionMapper.Version(
                documentId, version, text, Sha256.of(text), currentUser.actor().id(), clock.instant()));
        Draft draft = versions.current(caseId, kind.key()).orElseThrow();
        journal.append(
                Act.of(caseId, currentUser.actor(), "document.drafted", "起草《%s》第%d稿".formatted(kind.name(), version))
                        .with(Map.of(
                                "document",
                                kind.key(),
                                "documentId",
                                documentId,
                                "version",
                                version,
                                "digest",
                                draft.digest())));
        return draft;
    }

    private String keep(String caseId, Kind kind, String fields) {
        Optional<DocumentRow> before = documents.draftOf(caseId, kind.key());
        if (before.isPresent()) {
            documents.redraft(before.get().id(), fields);
            return before.get().id();
        }
        DocumentRow first = DocumentRow.draft(Ids.newId(), caseId, kind, fields, clock.instant());
        documents.addDraft(first);
        return first.id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> ofCase(String caseId) {
        return versions.ofCase(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> current(String caseId, String document) {
        return versions.current(caseId, document);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> words(String documentId) {
        Paper paper = versions.last(documentId)
                .map(last -> drafting.read(last.paper()))
                .orElseThrow(Problems::notFound);
        return paper.blocks().stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] file(String documentId, int version, String format) {
        Paper paper = versions.find(documentId, version)
                .map(found -> drafting.read(found.paper()))
                .orElseThrow(Problems::notFound);
        return switch (format) {
            case "html" -> press.draftHtml(paper, version);
            case "pdf" -> press.draftPdf(paper, version);
            default -> throw Problems.notFound();
        };
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] print(String caseId, Kind kind, Map<String, Object> given) {
        CaseFile file = cases.byId(caseId);
        Map<String, Object> values = drafting.undated(kind, drafting.fill(file, kind, given, LocalDate.now(clock)));
        return press.pdf(drafting.paper(file, kind, values, null));
    }
}
