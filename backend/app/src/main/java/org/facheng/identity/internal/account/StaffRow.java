package org.facheng.identity.internal.account;

import org.facheng.identity.User;

/** A member of staff as a row, with whether the account is open; the roles are joined by commas. */
record StaffRow(
        String id,
        String username,
        String displayName,
        String unitId,
        String email,
        String phone,
        boolean active,
        String roles) {

    User toUser() {
        return new UserRow(id, username, displayName, unitId, email, phone, roles).toUser();
    }
}
