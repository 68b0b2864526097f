package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What filing a matter gave: the numbers, what the rules suggest and why.
 *
 * @param actNumbers document numbers of the acts it is about
 */
public record Filed(
        String caseNo,
        String receiptNo,
        String caseId,
        LocalDate receivedOn,
        String procedure,
        Map<String, Object> advice,
        List<MatterReview.Finding> findings,
        List<String> actNumbers) {}
