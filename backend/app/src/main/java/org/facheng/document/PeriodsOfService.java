package org.facheng.document;

import java.time.LocalDate;
import java.util.List;

/** Port to whoever knows which periods service starts: what a proof of service says of them. */
public interface PeriodsOfService {

    /**
     * @param document key of the document in procedure.yaml
     * @return a line each, e.g. 补正期限：最后一日2026年6月17日; empty where none starts
     */
    List<String> startedBy(String caseId, String document, String partyId, LocalDate servedOn);
}
