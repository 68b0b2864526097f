package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Port to the document room: which issued documents print a date. */
public interface DatesInDocuments {

    /** @param number null for a document that carries none */
    record Printed(
            String caseId,
            LocalDate date,
            String documentId,
            String name,
            @Nullable String number,
            LocalDate issuedOn) {}

    /** @param dates what to look for, by case */
    List<Printed> printing(Map<String, Set<LocalDate>> dates);
}
