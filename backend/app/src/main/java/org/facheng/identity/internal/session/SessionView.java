package org.facheng.identity.internal.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.facheng.identity.Role;
import org.facheng.platform.Mailer;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param mail whether the product sends mail
 * @param roles and all after it are absent where nobody is
 * @param unit full name of the unit; absent for a citizen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean authenticated,
        Mailer.Way mail,
        @Nullable String username,
        @Nullable String displayName,
        @Nullable List<Role> roles,
        @Nullable String unit) {

    static SessionView nobody(Mailer.Way mail) {
        return new SessionView(false, mail, null, null, null, null);
    }
}
