package org.facheng.casefile;

/**
 * A party 当事人 of a case.
 *
 * @param role applicant, respondent, third-party or agent
 * @param kind natural, legal, individual-business, branch, group, organ or unknown
 * @param userId portal account, or null
 * @param unitId unit of ours, for a respondent in the system, or null
 * @param electronicService whether the party agreed to be served electronically (民事诉讼法第九十条)
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
    String details) {}
