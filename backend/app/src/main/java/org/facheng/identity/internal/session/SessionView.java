package org.facheng.identity.internal.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.facheng.identity.Role;

/**
 * Who is signed in.
 *
 * @param roles and all after it are absent where nobody is
 * @param unit full name of the unit; absent for a citizen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(boolean authenticated, String username, String displayName, List<Role> roles, String unit) {

    static final SessionView NOBODY = new SessionView(false, null, null, null, null);
}
