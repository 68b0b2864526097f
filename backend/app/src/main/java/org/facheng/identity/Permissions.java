package org.facheng.identity;

import java.util.Optional;
import java.util.Set;

/** The one place that decides: action × role × case state × unit. */
public interface Permissions {

    /** Whether the person may do this to this case; {@code scope} is null for acts outside any case. */
    default boolean may(User user, Action action, CaseScope scope) {
        return role(user, action, scope).isPresent();
    }

    /** The role in which the person may do this, for the journal; empty where it is not allowed. */
    Optional<Role> role(User user, Action action, CaseScope scope);

    /**
     * Refuses what {@link #may} denies: 404 where the person may not even know the case, else 403.
     *
     * @throws org.facheng.platform.ProblemException
     */
    void require(User user, Action action, CaseScope scope);

    /** What lists may show to the person. */
    CaseSight sight(User user);

    /**
     * Whether the case does not exist for this person: an informer's case, for the people of the unit it reports and for those who keep out of it
     * (信访工作条例第三十条第三款). Whoever it is kept from gets no task, no notice and no answer about it.
     */
    boolean keptFrom(User user, CaseScope scope);

    /**
     * Whether the person can be given no part in the handling: the case is kept from them, or it decides on an act of their own unit, or of one they
     * answer for (internal rule). As respondent they still read and reply. Recusal comes beside.
     */
    boolean barred(User user, CaseScope scope);

    /** The units for which the person answers as respondent: cases against these may be seen too. Mostly empty. */
    Set<String> answeringUnits(User user);
}
