package org.facheng.identity.internal.access;

import java.util.List;
import org.facheng.identity.Acting;
import org.facheng.identity.User;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Puts the person into the security context of this thread, and takes them out again. */
@Component
class SecurityActing implements Acting {

    @Override
    public void as(User user, Runnable act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user.username(), null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
