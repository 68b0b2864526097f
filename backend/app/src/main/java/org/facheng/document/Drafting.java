package org.facheng.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.document.Documents.Kind;
import org.facheng.document.internal.print.Paper;
import org.facheng.document.internal.template.DocumentTemplate;
import org.facheng.document.internal.template.Fields;
import org.facheng.document.internal.template.Templates;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts what is known and what is given into a template. */
@Component
class Drafting {

    private final Templates templates;
    private final Cases cases;
    private final Directory directory;
    private final JsonMapper json;

    Drafting(Templates templates, Cases cases, Directory directory, JsonMapper json) {
        this.templates = templates;
        this.cases = cases;
        this.directory = directory;
        this.json = json;
    }

    /**
     * A value for every field the template declares.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code document_fields}
     */
    Map<String, Object> fill(CaseFile file, Kind kind, Map<String, ?> given, LocalDate issuedOn) {
        DocumentFacts facts = new DocumentFacts(file, cases.parties(file.id()), organ(file), directory, issuedOn);
        return Fields.fill(template(kind).declaration(), given, facts::get);
    }

    Paper paper(CaseFile file, Kind kind, Map<String, Object> values, String number) {
        return template(kind).paper(values, organ(file).name(), number);
    }

    String write(Map<String, ?> fields) {
        return json.writeValueAsString(fields);
    }

    /** What the draft holds, overwritten by what is given now. */
    Map<String, Object> merge(DocumentRow draft, Map<String, ?> given) {
        Map<String, Object> fields =
                new HashMap<>(json.readValue(draft.fields(), new TypeReference<Map<String, Object>>() {}));
        fields.putAll(given);
        return fields;
    }

    private DocumentTemplate template(Kind kind) {
        return templates.get(kind.folder(), kind.template());
    }

    /** The authority of the unit that handles the case: documents speak in its name (行政复议法第六十一条第一款). */
    private Unit organ(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .orElseGet(directory::defaultUnit);
    }
}
