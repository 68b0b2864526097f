package org.facheng.procedure.casework;

import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 记录送达: the performer states manner, day and proof of service of the task's document on the party the task is about. */
@Component
class RecordServiceAct implements TaskAct {

    private final Documents documents;
    private final BeingServed being;
    private final Dispatch dispatch;

    RecordServiceAct(Documents documents, BeingServed being, Dispatch dispatch) {
        this.documents = documents;
        this.being = being;
        this.dispatch = dispatch;
    }

    @Override
    public String form() {
        return "record-service";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var document = being.on(done.partyId(), file.id(), done.document())
                .orElseThrow(() -> new IllegalStateException("A task serves a document that was never issued"));
        var on = LocalDate.parse(done.form().path("servedOn").asString());
        var sentOn = done.form().path("sentOn").asString(on.toString());
        boolean last = document.services().stream()
                .allMatch(service ->
                        service.servedOn() != null || service.partyId().equals(done.partyId()));
        if (last) {
            dispatch.record(file, done.document(), LocalDate.parse(sentOn), on, null);
        }
        documents.serve(
                document.id(),
                done.partyId(),
                done.form().path("manner").asString(),
                on,
                done.form().path("proof").asString());
    }
}
