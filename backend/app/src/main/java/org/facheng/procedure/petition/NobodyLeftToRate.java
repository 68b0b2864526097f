package org.facheng.procedure.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
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
 * last rating; with that it closes, so the model that served the letter has to be through before. Until everybody who withdrew has his letter his rating is
 * waited for: the close would end the serving of it.
 */
@Component
class NobodyLeftToRate {

    private static final String LETTER = "leaving-notice";
    private static final String LIMIT = "rating";
    private static final String REVISIT = "revisit";
    private static final String LEFT = "petitioner-left";
    private static final String RATED = "petition.rated";

    private final Cases cases;
    private final Documents documents;
    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;
    private final Clock clock;

    NobodyLeftToRate(Cases cases, Documents documents, Deadlines deadlines, ProcedureRuntime runtime, Clock clock) {
        this.cases = cases;
        this.clock = clock;
        this.documents = documents;
        this.deadlines = deadlines;
        this.runtime = runtime;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void served(DocumentServed event) {
        if (LETTER.equals(event.document())) {
            told(event.caseId());
        }
    }

    /** To nobody who can be written to. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void issued(DocumentIssued event) {
        if (LETTER.equals(event.document()) && event.partyIds().isEmpty()) {
            told(event.caseId());
        }
    }

    private void told(String caseId) {
        if (everybodyHas(caseId)) {
            waitNoMore(caseId);
            goOn(caseId);
        }
    }

    /** Whichever of those who withdrew, one after the other. */
    private boolean everybodyHas(String caseId) {
        return documents.ofCase(caseId).stream()
                .filter(document -> document.template().equals(LETTER))
                .flatMap(document -> document.services().stream())
                .map(CaseDocument.Service::servedOn)
                .allMatch(Objects::nonNull);
    }

    /** What an earlier version opened for all of them together runs on for those who stay: the fact would end it. */
    private void waitNoMore(String caseId) {
        var owners = Stream.of(LIMIT, REVISIT)
                .flatMap(key -> deadlines.toBeMet(caseId, key).stream())
                .map(Deadline::partyId)
                .toList();
        if (owners.stream().anyMatch(Objects::isNull)) {
            return;
        }
        var there = cases.parties(caseId).stream().map(Party::id).toList();
        owners.stream()
                .distinct()
                .filter(party -> !there.contains(party))
                .forEach(party -> deadlines.record(caseId, LEFT, LocalDate.now(clock), party, null));
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
