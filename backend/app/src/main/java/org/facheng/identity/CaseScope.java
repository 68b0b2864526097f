package org.facheng.identity;

/**
 * What the permission decision needs to know of a case.
 *
 * @param handlingUnitId unit whose case it is
 * @param respondentUnitId unit whose act is challenged, once it has been told of the case; else null
 * @param filedByUserId citizen who filed it, or null
 * @param open whether the case is open
 * @param taskRole role the task belongs to, where one of its tasks is meant; else null
 */
public record CaseScope(
        String caseId,
        String handlingUnitId,
        String respondentUnitId,
        String filedByUserId,
        boolean open,
        Role taskRole) {

    /** A task of this role in the case. */
    public CaseScope task(Role role) {
        return new CaseScope(caseId, handlingUnitId, respondentUnitId, filedByUserId, open, role);
    }
}
