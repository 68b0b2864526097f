package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.deadline.DeadlineView;

/** What the one who filed learns: numbers, what the rules suggest, and every clock that runs. */
public record FilingAnswer(
        String caseNo,
        String receiptNo,
        LocalDate receivedOn,
        String procedure,
        Map<String, Object> advice,
        List<MatterReview.Finding> findings,
        List<DeadlineView> deadlines) {}
