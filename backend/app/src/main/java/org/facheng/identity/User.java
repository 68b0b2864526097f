package org.facheng.identity;

import java.util.Set;
import org.facheng.audit.Actor;

/**
 * A person with an account.
 *
 * @param unitId the unit of a member of staff; null for a citizen
 */
public record User(
        String id, String username, String displayName, String unitId, Set<Role> roles, String email, String phone) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean citizen() {
        return has(Role.CITIZEN);
    }

    /** The person in the role in which he acts now. */
    public Actor actor(Role role) {
        return new Actor(username, role.name());
    }

    /** The person as the journal knows him; of several roles the first in the order of {@link Role}. */
    public Actor actor() {
        return new Actor(
                username, roles.stream().sorted().findFirst().map(Role::name).orElse("NONE"));
    }
}
