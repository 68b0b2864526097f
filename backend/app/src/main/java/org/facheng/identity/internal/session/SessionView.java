package org.facheng.identity.internal.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.Role;
import org.facheng.platform.Mailer;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param today the civil date of the server's clock, which forms and pages begin with
 * @param mail whether the product sends mail
 * @param roles and all after it are absent where nobody is
 * @param unit full name of the unit; absent for a citizen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean authenticated,
        LocalDate today,
        Mailer.Way mail,
        @Nullable String username,
        @Nullable String displayName,
        @Nullable List<Role> roles,
        @Nullable String unit) {

    static SessionView nobody(LocalDate today, Mailer.Way mail) {
        return new SessionView(false, today, mail, null, null, null, null);
    }
}
