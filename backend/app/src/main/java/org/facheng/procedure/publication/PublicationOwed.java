package org.facheng.procedure.publication;

import java.util.Objects;
import java.util.Optional;
import org.facheng.casefile.Cases;
import org.facheng.document.CaseDocument;
import org.facheng.document.DocumentServed;
import org.facheng.document.Documents;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.PublicationDue;
import org.facheng.procedure.PublicationReturned;
import org.springframework.context.ApplicationEventPublisher;
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
    private final OpenPapers papers;
    private final ApplicationEventPublisher events;

    PublicationOwed(
            Cases cases,
            Documents documents,
            ProcedureRuntime runtime,
            OpenPapers papers,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.documents = documents;
        this.runtime = runtime;
        this.papers = papers;
        this.events = events;
    }

    @EventListener
    void served(DocumentServed event) {
        paper(event.caseId())
                .filter(paper -> paper.document().equals(event.document()))
                .filter(paper -> servedOnOne(event))
                .ifPresent(paper -> paper.owed().ifPresent(owed -> {
                    runtime.startBy(event.caseId(), owed.tookEffect());
                    events.publishEvent(new PublicationDue(event.caseId(), paper.name()));
                }));
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
        paper(event.caseId())
                .flatMap(OpenPaper::owed)
                .ifPresent(owed -> runtime.startBy(event.caseId(), owed.returned()));
    }

    private Optional<OpenPaper> paper(String caseId) {
        return Optional.of(cases.byId(caseId)).filter(papers::any).map(papers::of);
    }
}
