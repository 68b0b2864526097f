package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.document.PeriodsOfService;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** The periods that begin on the day a document is served, by the fact its procedure declares for it. */
@Component
class StartedByService implements PeriodsOfService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Cases cases;
    private final Procedures procedures;
    private final Deadlines deadlines;

    StartedByService(Cases cases, Procedures procedures, Deadlines deadlines) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    @Override
    public List<String> startedBy(String caseId, String document, String partyId, LocalDate servedOn) {
        var file = cases.byId(caseId);
        var served = procedures
                .byKey(file.procedure(), file.lawVersion())
                .document(document)
                .served();
        return served == null
                ? List.of()
                : deadlines.expected(caseId, null, new NewFact(served, servedOn, partyId, null)).stream()
                        .map(expected -> "%s：最后一日%s".formatted(expected.name(), DAY.format(expected.due())))
                        .toList();
    }
}
