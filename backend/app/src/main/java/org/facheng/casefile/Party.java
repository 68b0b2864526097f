package org.facheng.casefile;

import java.util.List;
import org.facheng.platform.Ids;

/**
 * A party 当事人 of a case.
 *
 * @param role applicant, respondent, third-party; interested-party, who may be made a third party; or one who acts for others:
 *     representative 代表人, agent 委托代理人, statutory-agent 法定代理人
 * @param kind natural, legal, individual-business, branch, group, organ or unknown
 * @param userId portal account, or null
 * @param unitId unit of ours, for a respondent in the system, or null
 * @param electronicService whether the party agreed to be served electronically
 * @param details JSON: address, phone, identity number …
 */
public record Party(
        String id,
        String caseId,
        String role,
        String name,
        String kind,
        String userId,
        String unitId,
        boolean electronicService,
        String details) {

    /** Whom an opinion, an order, a summons or a criticism after the decision goes to; with a unit, where it is the respondent. */
    private static final List<String> OBLIGED = List.of("opinion-receiver", "obliged", "summoned", "criticised");

    /** The same party as a row of this case; one that is no row yet keeps the id it has, for those who are tied to it. */
    Party in(String caseId) {
        var rowId = this.caseId == null && id != null ? id : Ids.newId();
        return new Party(rowId, caseId, role, name, kind, userId, unitId, electronicService, details);
    }

    /** The same party with an id others can be tied to before there is a row. */
    public Party identified() {
        return new Party(Ids.newId(), null, role, name, kind, userId, unitId, electronicService, details);
    }

    /** The same party with corrected particulars. */
    public Party with(boolean electronicService, String details) {
        return new Party(id, caseId, role, name, kind, userId, unitId, electronicService, details);
    }

    /** The same place in the case, taken by another. */
    public Party taken(
            String role, String name, String kind, String userId, String unitId, boolean electronic, String details) {
        return new Party(id, caseId, role, name, kind, userId, unitId, electronic, details);
    }

    public boolean applicant() {
        return "applicant".equals(role);
    }

    public boolean respondent() {
        return "respondent".equals(role);
    }

    /** Whether it is the respondent, or the respondent as the one a written opinion was sent to or who is held to perform (行政复议法第七十六条、第七十七条). */
    public boolean answering() {
        return respondent() || OBLIGED.contains(role) && unitId != null;
    }
}
