package org.facheng.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.document.internal.template.ChineseDate;
import org.facheng.document.internal.template.Templates;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which issued documents print a date, by the fields they were printed from. The day of issue itself does not count. */
@Component
public class PrintedDates {

    /** @param number null for a document that carries none */
    public record Printed(
            String caseId, LocalDate date, String documentId, String name, String number, LocalDate issuedOn) {}

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final DocumentMapper documents;
    private final Templates templates;
    private final JsonMapper json;

    PrintedDates(DocumentMapper documents, Templates templates, JsonMapper json) {
        this.documents = documents;
        this.templates = templates;
        this.json = json;
    }

    /** @param dates what to look for, by case */
    public List<Printed> printing(Map<String, Set<LocalDate>> dates) {
        var found = new ArrayList<Printed>();
        if (!dates.isEmpty()) {
            for (DocumentRow row : documents.issuedIn(dates.keySet())) {
                dates.get(row.caseId()).stream()
                        .filter(date -> prints(row, ChineseDate.of(date)))
                        .forEach(date -> found.add(
                                new Printed(row.caseId(), date, row.id(), row.name(), row.number(), row.issuedOn())));
            }
        }
        return found;
    }

    private boolean prints(DocumentRow row, String date) {
        if (!row.fields().contains(date)) {
            return false;
        }
        var declared = templates.get(row.folder(), row.template()).declaration().fields();
        return json.readValue(row.fields(), FIELDS).entrySet().stream()
                .filter(entry -> declared.containsKey(entry.getKey())
                        && !"document.issuedOn"
                                .equals(declared.get(entry.getKey()).from()))
                .anyMatch(entry -> names(String.valueOf(entry.getValue()), date));
    }

    /** 12月1日 does not name 2月1日. */
    private static boolean names(String text, String date) {
        for (int at = text.indexOf(date); at >= 0; at = text.indexOf(date, at + 1)) {
            if (at == 0 || !Character.isDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
