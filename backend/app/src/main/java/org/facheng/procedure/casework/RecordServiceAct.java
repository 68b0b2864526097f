package org.facheng.procedure.casework;

import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 记录送达: the performer states manner, day and proof of service on the party the task is about. */
@Component
class RecordServiceAct implements TaskAct {

    private final Documents documents;

    RecordServiceAct(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String form() {
        return "record-service";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var service = documents.ofCase(file.id()).stream()
                .filter(CaseDocument::issued)
                .filter(document -> document.services().stream().anyMatch(s -> waits(s, done.partyId())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is left to serve on this party"));
        documents.serve(
                service.id(),
                done.partyId(),
                done.form().path("manner").asString(),
                LocalDate.parse(done.form().path("servedOn").asString()),
                done.form().path("proof").asString());
    }

    private static boolean waits(CaseDocument.Service service, String partyId) {
        return service.servedOn() == null && service.partyId().equals(partyId);
    }
}
