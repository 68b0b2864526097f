package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The documents made on the spot when a matter is registered at the counter: the receipt, and the record of what was applied for orally. */
@Component
public class FilingDocuments {

    private final Procedures procedures;
    private final CaseDocuments documents;
    private final JsonMapper json;

    FilingDocuments(Procedures procedures, CaseDocuments documents, JsonMapper json) {
        this.procedures = procedures;
        this.documents = documents;
        this.json = json;
    }

    /** Called in the transaction of the registration. */
    public void issue(CaseFile file) {
        var form = json.readTree(file.form());
        procedures.byKey(file.procedure(), file.lawVersion()).documents().values().stream()
                .filter(document -> document.issuedFor(form))
                .forEach(document -> documents.issue(file, document.key()));
    }
}
