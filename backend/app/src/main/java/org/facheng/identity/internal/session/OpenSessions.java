package org.facheng.identity.internal.session;

import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Ends the sessions of an account that may not go on: closed, or with another password. */
@Component
public class OpenSessions {

    private final SessionRepository<?> sessions;

    OpenSessions(SessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    public void endAll(String username) {
        endAllBut(username, null);
    }

    /** @param kept id of the session that stays, or null */
    public void endAllBut(String username, String kept) {
        ((SparingSessions) sessions).endAllBut(username, kept);
    }
}
