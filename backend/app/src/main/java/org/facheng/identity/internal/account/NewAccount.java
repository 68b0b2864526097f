package org.facheng.identity.internal.account;

import java.util.Set;
import org.facheng.identity.Role;

/**
 * An account to be made.
 *
 * @param unitId null for a citizen
 * @param demo whether it belongs to the demonstration data, with a password everybody knows
 */
public record NewAccount(
        String username, String displayName, String unitId, Set<Role> roles, String email, String phone, boolean demo) {

    /** A member of staff. */
    public static NewAccount staff(String username, String displayName, String unitId, Set<Role> roles) {
        return new NewAccount(username, displayName, unitId, roles, null, null, false);
    }

    /** A citizen, who signs in by the e-mail address. */
    public static NewAccount citizen(String email, String displayName, String phone) {
        return new NewAccount(email, displayName, null, Set.of(Role.CITIZEN), email, phone, false);
    }
}
