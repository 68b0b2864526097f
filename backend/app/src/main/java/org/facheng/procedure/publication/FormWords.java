package org.facheng.procedure.publication;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** What a form of the case calls a choice. */
@Component
class FormWords {

    private final Procedures procedures;

    FormWords(Procedures procedures) {
        this.procedures = procedures;
    }

    String of(CaseFile file, String form, String field, String key) {
        return procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(form)
                .schema()
                .at(field + "/oneOf")
                .valueStream()
                .filter(choice -> choice.path("const").asString("").equals(key))
                .map(choice -> choice.path("title").asString(""))
                .findFirst()
                .orElse(key);
    }
}
