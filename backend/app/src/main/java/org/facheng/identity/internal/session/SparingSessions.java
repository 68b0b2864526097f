package org.facheng.identity.internal.session;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The sessions in the database, written only when something about them changed: most requests then write no session at all. */
final class SparingSessions implements SessionRepository<SparingSession> {

    private final SessionRepository<Session> stored;

    @SuppressWarnings("unchecked")
    SparingSessions(JdbcIndexedSessionRepository stored) {
        this.stored = (SessionRepository<Session>) (SessionRepository<?>) stored;
    }

    @Override
    public SparingSession createSession() {
        return new SparingSession(stored.createSession(), true);
    }

    @Override
    public void save(SparingSession session) {
        if (session.changed()) {
            stored.save(session.stored());
            session.written();
        }
    }

    @Override
    public SparingSession findById(String id) {
        var session = stored.findById(id);
        return session == null ? null : new SparingSession(session, false);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
