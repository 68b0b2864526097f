package org.facheng.identity.internal.session;

import java.time.Duration;
import java.util.Locale;
import org.facheng.platform.ProblemException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Checks a password, a limited number of times, and says so in the journal. */
@Component
class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_FROM_ONE_ADDRESS = 5;
    private static final int TRIES_FROM_ANYWHERE = 50;

    private final AuthenticationManager passwords;
    private final Throttle throttle;
    private final SessionJournal journal;
    private final WaitingLine line = new WaitingLine();

    SignIn(AuthenticationManager passwords, Throttle throttle, SessionJournal journal) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
    }

    /**
     * Proves who it is. Those who try one account from one address at once are proven one after the other: each attempt counts until it is
     * proven, so that side by side the right ones would use up each other's tries. What is counted stays counted, so guesses get no further. An unknown username takes as long and says the same as a wrong password.
     *
     * @throws ProblemException 401 {@code bad_credentials}; 429 {@code too_many_attempts}
     */
    Authentication signIn(String username, String password, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        String fromHere = "sign-in:" + name + "@" + address;
        String fromAnywhere = "sign-in:" + name;
        return line.inTurn(fromHere, () -> proven(name, password, address, fromHere, fromAnywhere));
    }

    private Authentication proven(String name, String password, String address, String fromHere, String fromAnywhere) {
        throttle.attempt(fromHere, TRIES_FROM_ONE_ADDRESS, WINDOW);
        throttle.attempt(fromAnywhere, TRIES_FROM_ANYWHERE, WINDOW);
        try {
            Authentication proven =
                    passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
            throttle.forget(fromHere);
            throttle.forget(fromAnywhere);
            journal.opened(name, address);
            return proven;
        } catch (AuthenticationException e) {
            journal.refused(name, address);
            throw new ProblemException(401, "bad_credentials", "用户名或者密码不正确。", "The username or the password is wrong.");
        }
    }
}
