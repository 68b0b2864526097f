package org.facheng.procedure.publication;

import java.util.Objects;
import org.facheng.casefile.Cases;
import org.facheng.document.CaseDocument;
import org.facheng.document.DocumentServed;
import org.facheng.document.Documents;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.PublicationReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Somebody has a task to say whether the public reads a decision, from the day it takes effect (第七十五条第二款、第七十九条第一款), and again where
 * what was proposed is returned. It goes on beside the course of the case and when that is closed.
 */
@Component
class PublicationOwed {

    private final Cases cases;
    private final Documents documents;
    private final ProcedureRuntime runtime;

    PublicationOwed(Cases cases, Documents documents, ProcedureRuntime runtime) {
        this.cases = cases;
        this.documents = documents;
        this.runtime = runtime;
    }

    @EventListener
    void served(DocumentServed event) {
        if (ReconsiderationDecision.DOCUMENT.equals(event.document()) && owed(event.caseId()) && servedOnOne(event)) {
            runtime.startBy(event.caseId(), "reconsideration.decisionTookEffect");
        }
    }

    /** It takes effect with the first service. */
    private boolean servedOnOne(DocumentServed event) {
        return documents.latest(event.caseId(), event.document()).map(CaseDocument::services).orElseThrow().stream()
                        .map(CaseDocument.Service::servedOn)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }

    @EventListener
    void returned(PublicationReturned event) {
        if (owed(event.caseId())) {
            runtime.startBy(event.caseId(), "reconsideration.publicationReturned");
        }
    }

    /** Only a decision has to be looked at; an opinion of a petition may be opened (信访工作条例第三十六条第二款), and is proposed on the page of the case. */
    private boolean owed(String caseId) {
        return ReconsiderationDecision.PROCEDURE.equals(cases.byId(caseId).procedure());
    }
}
