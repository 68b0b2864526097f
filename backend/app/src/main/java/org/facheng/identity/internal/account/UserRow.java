package org.facheng.identity.internal.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.facheng.identity.Role;
import org.facheng.identity.User;

/** A user as a row; the roles are joined by commas. */
record UserRow(
        String id, String username, String displayName, String unitId, String email, String phone, String roles) {

    User toUser() {
        Set<Role> set = EnumSet.noneOf(Role.class);
        Arrays.stream(roles == null ? new String[0] : roles.split(","))
                .map(Role::valueOf)
                .forEach(set::add);
        return new User(id, username, displayName, unitId, set, email, phone);
    }
}
