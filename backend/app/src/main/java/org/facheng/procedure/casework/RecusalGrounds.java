package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Why somebody keeps out of a case, as one sentence: the ground chosen in the form and what was typed beside it. */
@Component
class RecusalGrounds {

    private final Procedures procedures;

    RecusalGrounds(Procedures procedures) {
        this.procedures = procedures;
    }

    /** @param action the act whose form it is */
    String of(CaseFile file, String action, JsonNode form) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var ground = procedure
                .action(action)
                .map(declared -> procedure.form(declared.form()).choice("ground", form))
                .orElse("");
        var reason = form.path("reason").asString("").strip().replaceFirst("[。.]$", "");
        return reason.isEmpty() ? ground : ground + "，" + reason;
    }
}
