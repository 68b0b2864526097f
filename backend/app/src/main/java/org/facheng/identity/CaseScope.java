package org.facheng.identity;

/**
 * What the permission decision needs to know of a case.
 *
 * @param handlingUnitId unit whose case it is
 * @param respondentUnitId unit whose act is challenged, or null
 * @param filedByUserId citizen who filed it, or null
 * @param open whether the case is open
 */
public record CaseScope(
        String caseId, String handlingUnitId, String respondentUnitId, String filedByUserId, boolean open) {}
