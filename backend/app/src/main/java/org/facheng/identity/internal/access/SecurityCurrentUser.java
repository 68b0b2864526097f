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

/**
 * The person of the security context. Looked up each time: a role withdrawn or an account closed counts at once, not at
 * the next sign-in.
 */
@Component
class SecurityCurrentUser implements CurrentUser {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final Accounts accounts;

    SecurityCurrentUser(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<User> find() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return TRUST.isAuthenticated(signedIn) ? accounts.active(signedIn.getName()) : Optional.empty();
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
