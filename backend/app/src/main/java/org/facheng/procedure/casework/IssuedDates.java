package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.deadline.DatesInDocuments;
import org.facheng.document.PrintedDates;
import org.springframework.stereotype.Component;

/** Tells the clocks which documents went out with a date of theirs. */
@Component
class IssuedDates implements DatesInDocuments {

    private final PrintedDates documents;

    IssuedDates(PrintedDates documents) {
        this.documents = documents;
    }

    @Override
    public List<Printed> printing(Map<String, Set<LocalDate>> dates) {
        return documents.printing(dates).stream()
                .map(p -> new Printed(p.caseId(), p.date(), p.documentId(), p.name(), p.number(), p.issuedOn()))
                .toList();
    }
}
