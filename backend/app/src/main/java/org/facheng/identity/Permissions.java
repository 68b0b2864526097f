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

    /** The units whose cases the person may see as staff; empty for a citizen or a respondent. Binds as a list in queries. */
    Set<String> visibleUnits(User user);

    /** The units for which the person answers as respondent: cases against these may be seen too. Mostly empty. */
    Set<String> answeringUnits(User user);
}
