package org.facheng.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents.Kind;
import org.facheng.document.internal.print.Paper;
import org.facheng.document.internal.template.ChineseDate;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Numbers a document and freezes it. Whoever calls holds the lock on the case. */
@Component
class Issuing {

    private final DocumentMapper documents;
    private final VersionMapper versions;
    private final Drafting drafting;
    private final Press press;
    private final Clock clock;

    Issuing(DocumentMapper documents, VersionMapper versions, Drafting drafting, Press press, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.drafting = drafting;
        this.press = press;
        this.clock = clock;
    }

    /** Issues the last version of the draft, or, where nothing was to be reviewed, what the fields make now. */
    DocumentRow issue(CaseFile file, Kind kind, Map<String, ?> given, LocalDate on) {
        Optional<DocumentRow> draft = documents.draftOf(file.id(), kind.key());
        if (draft.isPresent()) {
            return reviewed(kind, draft.get(), on);
        }
        if (documents.latest(file.id(), kind.key()).isPresent()) {
            throw issuedAlready(kind);
        }
        return unreviewed(file, kind, given, on);
    }

    /** A document nobody reviews before: its text is made and frozen in one step. A kind may have any number of these. */
    DocumentRow unreviewed(CaseFile file, Kind kind, Map<String, ?> given, LocalDate on) {
        Map<String, Object> values = drafting.fill(file, kind, given, on);
        DocumentRow draft = DocumentRow.draft(Ids.newId(), file.id(), kind, drafting.write(values), clock.instant());
        documents.addDraft(draft);
        String number = number(kind, on);
        return freeze(kind, draft, draft.fields(), drafting.paper(file, kind, values, number), number, on);
    }

    private DocumentRow reviewed(Kind kind, DocumentRow draft, LocalDate on) {
        String number = number(kind, on);
        Paper paper = drafting.read(versions.last(draft.id()).orElseThrow().paper());
        return freeze(
                kind,
                draft,
                drafting.dated(kind, draft.fields(), on),
                paper.issued(number, ChineseDate.of(on)),
                number,
                on);
    }

    /** The number, the values and the printed forms can't be changed from here on. */
    private DocumentRow freeze(Kind kind, DocumentRow draft, String fields, Paper paper, String number, LocalDate on) {
        Press.Frozen frozen = press.freeze(paper);
        DocumentRow issued = new DocumentRow(
                draft.id(),
                draft.caseId(),
                draft.document(),
                draft.template(),
                draft.folder(),
                draft.name(),
                fields,
                number,
                on,
                frozen.pdf(),
                frozen.docx(),
                frozen.html(),
                draft.createdAt());
        if (documents.issue(issued, clock.instant()) != 1) {
            throw issuedAlready(kind);
        }
        return issued;
    }

    private static RuntimeException issuedAlready(Kind kind) {
        return Problems.conflict(
                "document_issued",
                "《" + kind.name() + "》已经印发，不能重复印发。",
                "The document was issued already and is not issued twice.");
    }

    /** Series are kept apart by their text after the year: kinds with the same pattern share one. */
    private String number(Kind kind, LocalDate on) {
        if (kind.numberPattern() == null) {
            return null;
        }
        String series = kind.numberPattern().replace("{year}", String.valueOf(on.getYear()));
        documents.draw(series);
        return series.replace("{seq}", String.valueOf(documents.drawn(series)));
    }
}
