package org.facheng.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.document.Documents.Kind;
import org.facheng.document.internal.print.Paper;
import org.facheng.document.internal.template.ChineseDate;
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

    /** The values of a draft: the day of issue is left blank, for it is not known. */
    Map<String, Object> undated(Kind kind, Map<String, Object> values) {
        return withDate(kind, values, Paper.BLANK_DATE);
    }

    /** The values of a draft with the day of its issue. */
    String dated(Kind kind, String values, LocalDate on) {
        Map<String, Object> read = json.readValue(values, new TypeReference<Map<String, Object>>() {});
        return write(withDate(kind, read, ChineseDate.of(on)));
    }

    private Map<String, Object> withDate(Kind kind, Map<String, Object> values, String date) {
        Map<String, Object> with = new LinkedHashMap<>(values);
        template(kind).declaration().fields().forEach((name, field) -> {
            if (field.from().equals("document.issuedOn")) {
                with.put(name, date);
            }
        });
        return with;
    }

    String write(Object fields) {
        return json.writeValueAsString(fields);
    }

    Paper read(String paper) {
        return json.readValue(paper, Paper.class);
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
