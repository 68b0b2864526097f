package org.facheng.identity.internal.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.facheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param roles and all after it are absent where nobody is
 * @param unit full name of the unit; absent for a citizen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean authenticated,
        @Nullable String username,
        @Nullable String displayName,
        @Nullable List<Role> roles,
        @Nullable String unit) {

    static final SessionView NOBODY = new SessionView(false, null, null, null, null);
}
