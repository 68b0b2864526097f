package org.facheng.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the permission decision needs to know of a case.
 *
 * @param handlingUnitId unit whose case it is
 * @param respondentUnitId unit whose act is challenged, once it has been told of the case; else null
 * @param filedByUserId citizen who filed it, or null
 * @param open whether the case is open
 * @param secret from whom it is kept; null where it is no informer's
 * @param challenged whose act it is about, where this keeps them from handling it; else null
 * @param taskRole role the task belongs to, where one of its tasks is meant; else null
 */
public record CaseScope(
        String caseId,
        String handlingUnitId,
        @Nullable String respondentUnitId,
        @Nullable String filedByUserId,
        boolean open,
        @Nullable Secret secret,
        @Nullable Challenged challenged,
        @Nullable Role taskRole) {

    /**
     * The case of an informer: nothing of it reaches who is reported (信访工作条例第三十条第三款).
     *
     * @param reported ids of the units and people of ours that are reported
     * @param accountableUnitId unit that answers for the case
     */
    public record Secret(Set<String> reported, String accountableUnitId) {}

    /**
     * An act of a unit of ours that this case decides on.
     *
     * @param unitId unit whose act is challenged
     * @param accountableUnitId unit that answers for the case
     */
    public record Challenged(String unitId, String accountableUnitId) {}

    /** A case before anybody answers for it: an informer's about these units and people. */
    public static CaseScope about(String handlingUnitId, Collection<String> reported) {
        return new CaseScope("", handlingUnitId, null, null, true, new Secret(Set.copyOf(reported), ""), null, null);
    }

    /** A case before anybody answers for it: one that decides on an act of this unit, or null. */
    public static CaseScope against(String handlingUnitId, @Nullable String challengedUnitId) {
        var challenged = challengedUnitId == null ? null : new Challenged(challengedUnitId, "");
        return new CaseScope("", handlingUnitId, null, null, true, null, challenged, null);
    }

    /** A task of this role in the case. */
    public CaseScope task(Role role) {
        return new CaseScope(caseId, handlingUnitId, respondentUnitId, filedByUserId, open, secret, challenged, role);
    }

    /**
     * The people the case is kept from, and the units all of whose people it is kept from. Where the report is about the body that handles it or
     * the unit that answers for it, somebody there has to know it: then it is kept from those who are named or recused.
     */
    public Set<String> keptFrom() {
        return secret == null
                ? Set.of()
                : secret.reported().stream()
                        .filter(id -> !knows(id, secret.accountableUnitId()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Unit none of whose people handle the case, or null. With the same two exceptions. */
    public @Nullable String partialUnitId() {
        return challenged == null || knows(challenged.unitId(), challenged.accountableUnitId())
                ? null
                : challenged.unitId();
    }

    private boolean knows(String unitId, String accountableUnitId) {
        return unitId.equals(handlingUnitId) || unitId.equals(accountableUnitId);
    }
}
