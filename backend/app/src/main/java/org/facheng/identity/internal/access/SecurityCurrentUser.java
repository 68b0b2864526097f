package org.facheng.identity.internal.access;

import java.util.Optional;
import org.facheng.audit.Actor;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.platform.ProblemException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The person of the security context. Looked up at each request, once: a role withdrawn or an account closed counts at once, not at the
 * next sign-in.
 */
@Component
class SecurityCurrentUser implements CurrentUser {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private static final String FOUND = SecurityCurrentUser.class.getName() + ".";

    private final Accounts accounts;

    SecurityCurrentUser(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<User> find() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return TRUST.isAuthenticated(signedIn) ? find(signedIn.getName()) : Optional.empty();
    }

    private Optional<User> find(String username) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return accounts.active(username);
        }
        var known = FOUND + username;
        if (request.getAttribute(known, RequestAttributes.SCOPE_REQUEST) instanceof User user) {
            return Optional.of(user);
        }
        var user = accounts.active(username);
        user.ifPresent(found -> request.setAttribute(known, found, RequestAttributes.SCOPE_REQUEST));
        return user;
    }

    @Override
    public User require() {
        return find().orElseThrow(() -> new ProblemException(401, "not_signed_in", "请先登录。", "Sign in first."));
    }

    @Override
    public Actor actor() {
        return find().map(User::actor).orElse(Actor.SYSTEM);
    }
}
