package org.facheng.identity.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Asks the permission table at the door, for addresses whose room knows no people. */
@Component
class PermissionGate {

    private static final List<IpAddressMatcher> LOCAL =
            List.of(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));

    private final CurrentUser currentUser;
    private final Permissions permissions;

    PermissionGate(CurrentUser currentUser, Permissions permissions) {
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    AuthorizationManager<RequestAuthorizationContext> allow(Action action) {
        return (authentication, request) -> new AuthorizationDecision(mayDo(action));
    }

    AuthorizationManager<RequestAuthorizationContext> allowOrLocal(Action action) {
        return (authentication, request) -> new AuthorizationDecision(local(request.getRequest()) || mayDo(action));
    }

    private boolean mayDo(Action action) {
        return currentUser
                .find()
                .filter(user -> permissions.may(user, action, null))
                .isPresent();
    }

    /** A request handed on by a proxy on this machine comes from elsewhere. */
    private static boolean local(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && LOCAL.stream().anyMatch(range -> range.matches(request.getRemoteAddr()));
    }
}
