package org.facheng.procedure.petition;

import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.CaseDocument;
import org.facheng.document.DocumentIssued;
import org.facheng.document.DocumentServed;
import org.facheng.document.Documents;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 评价 (internal): who withdrew is waited for no more. Once he has the letter that says so, and nobody else is still to rate, the petition goes on as after the
 * last rating; with that it closes, so the model that served the letter has to be through before.
 */
@Component
class NobodyLeftToRate {

    private static final String LETTER = "leaving-notice";
    private static final String LIMIT = "rating";
    private static final String RATED = "petition.rated";

    private final Documents documents;
    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;

    NobodyLeftToRate(Documents documents, Deadlines deadlines, ProcedureRuntime runtime) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.runtime = runtime;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void served(DocumentServed event) {
        if (LETTER.equals(event.document()) && everybodyHas(event.documentId(), event.caseId())) {
            goOn(event.caseId());
        }
    }

    /** To nobody who can be written to. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void issued(DocumentIssued event) {
        if (LETTER.equals(event.document()) && event.partyIds().isEmpty()) {
            goOn(event.caseId());
        }
    }

    private boolean everybodyHas(String letter, String caseId) {
        return documents.ofCase(caseId).stream()
                .filter(document -> document.id().equals(letter))
                .flatMap(document -> document.services().stream())
                .map(CaseDocument.Service::servedOn)
                .allMatch(day -> day != null);
    }

    private void goOn(String caseId) {
        boolean waited = deadlines.ofCase(caseId).stream()
                .filter(clock -> clock.key().equals(LIMIT))
                .anyMatch(Deadline::running);
        if (!waited && runtime.awaits(caseId, RATED)) {
            runtime.deliver(caseId, RATED);
        }
    }
}
