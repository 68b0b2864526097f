package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** Issuing is not serving: a paper with an addressee that no model issues is served as one that a model does, and somebody has the task. */
@Component
class AddressedPapers {

    private final Procedures procedures;
    private final ProcedureRuntime runtime;

    AddressedPapers(Procedures procedures, ProcedureRuntime runtime) {
        this.procedures = procedures;
        this.runtime = runtime;
    }

    /** After it was issued; what is for nobody stays in the file. */
    void serve(CaseFile file, String document) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        if (!procedure.document(document).to().isEmpty()) {
            runtime.serve(file.id(), procedure.service(), document);
        }
    }
}
