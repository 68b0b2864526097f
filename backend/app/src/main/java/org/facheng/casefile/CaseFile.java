package org.facheng.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.identity.CaseScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case 案件 as stored.
 *
 * @param caseNo the number printed on documents, e.g. 工信复〔2026〕12号
 * @param receiptNo the number a citizen holds; leads to nothing but this case
 * @param channel as in the closed list of intake
 * @param respondentToldOn the day from which the respondent knows of the case, or null
 * @param form what was filed, JSON in the shape of intake
 * @param accountableUserId the one accountable person at every moment
 * @param open false once closed
 * @param secret whether it is an informer's: kept from the reported unit and from those who are recused (信访工作条例第三十条第三款)
 * @param reported ids of the units and people of ours an informer reports, as JSON; null where there are none
 * @param impartial whether it decides on the act of its respondent, whose people then keep out of the handling (internal rule)
 */
public record CaseFile(
        String id,
        String caseNo,
        String receiptNo,
        String procedure,
        String lawVersion,
        String title,
        String channel,
        LocalDate receivedOn,
        String handlingUnitId,
        String respondentUnitId,
        LocalDate respondentToldOn,
        String filedByUserId,
        String accountableUserId,
        String accountableUnitId,
        String stage,
        String track,
        boolean open,
        String outcome,
        String form,
        Instant createdAt,
        Instant closedAt,
        boolean secret,
        String reported,
        boolean impartial,
        int version) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whether this respondent is the one that answers in the system, as far as its unit tells; of several, the others are heard on paper. */
    public boolean answeredBy(Party respondent) {
        return respondent.respondent() && Objects.equals(respondent.unitId(), respondentUnitId);
    }

    /** Units and people of ours an informer reports. */
    public Set<String> reportedIds() {
        return reported == null
                ? Set.of()
                : JSON.readTree(reported).valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
    }

    public CaseScope scope() {
        var answering = respondentToldOn == null ? null : respondentUnitId;
        var kept = secret ? new CaseScope.Secret(reportedIds(), accountableUnitId) : null;
        var challenged = impartial && respondentUnitId != null
                ? new CaseScope.Challenged(respondentUnitId, accountableUnitId)
                : null;
        return new CaseScope(id, handlingUnitId, answering, filedByUserId, open, kept, challenged, null);
    }
}
