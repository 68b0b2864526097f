package org.facheng.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents.Kind;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Numbers a draft, freezes it and opens its services. Whoever calls holds the lock on the case. */
@Component
class Issuing {

    private final DocumentMapper documents;
    private final Drafting drafting;
    private final Press press;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(
            DocumentMapper documents,
            Drafting drafting,
            Press press,
            Journal journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.drafting = drafting;
        this.press = press;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The draft of this kind, made now if there is none. A kind that was issued is issued again only after a new draft. */
    DocumentRow draft(CaseFile file, Kind kind, Map<String, ?> fields) {
        return documents.draftOf(file.id(), kind.key()).orElseGet(() -> {
            if (documents.latest(file.id(), kind.key()).isPresent()) {
                throw Problems.conflict(
                        "document_issued",
                        "《" + kind.name() + "》已经印发，不能重复印发。",
                        "The document was issued already and is not issued twice.");
            }
            DocumentRow draft =
                    DocumentRow.draft(Ids.newId(), file.id(), kind, drafting.write(fields), clock.instant());
            documents.addDraft(draft);
            return draft;
        });
    }

    /** Freezes the draft: the number, the values and the printed forms can't be changed from here on. */
    DocumentRow freeze(CaseFile file, Kind kind, DocumentRow draft, Map<String, ?> given, LocalDate on) {
        Map<String, Object> values = drafting.fill(file, kind, drafting.merge(draft, given), on);
        String number = kind.numberPattern() == null ? null : number(kind.numberPattern(), on);
        Press.Frozen frozen = press.freeze(drafting.paper(file, kind, values, number));
        DocumentRow issued = new DocumentRow(
                draft.id(),
                draft.caseId(),
                draft.document(),
                draft.template(),
                draft.folder(),
                draft.name(),
                drafting.write(values),
                number,
                on,
                frozen.pdf(),
                frozen.docx(),
                frozen.html(),
                draft.createdAt());
        if (documents.issue(issued, clock.instant()) != 1) {
            throw Problems.conflict(
                    "document_issued",
                    "《" + kind.name() + "》已经印发，不能重复印发。",
                    "The document was issued already and is not issued twice.");
        }
        return issued;
    }

    void announce(DocumentRow issued, List<String> partyIds) {
        partyIds.forEach(party -> documents.openService(Ids.newId(), issued.id(), party));
        Map<String, Object> details = new HashMap<>(Map.of("document", issued.document(), "documentId", issued.id()));
        if (issued.number() != null) {
            details.put("number", issued.number());
        }
        if (issued.pdf() != null) {
            details.put("sha256", issued.pdf());
        }
        String text = "印发《" + issued.name() + "》" + (issued.number() == null ? "" : issued.number());
        journal.append(Act.of(issued.caseId(), currentUser.actor(), "document.issued", text)
                .with(details));
        events.publishEvent(new DocumentIssued(
                issued.caseId(),
                issued.id(),
                issued.document(),
                issued.number(),
                issued.issuedOn(),
                List.copyOf(partyIds)));
    }

    /** Series are kept apart by their text after the year: kinds with the same pattern share one. */
    private String number(String pattern, LocalDate on) {
        String series = pattern.replace("{year}", String.valueOf(on.getYear()));
        documents.draw(series);
        return series.replace("{seq}", String.valueOf(documents.drawn(series)));
    }
}
