package org.facheng.identity.internal.session;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/** The sessions in the database, written only when something about them changed: most requests then write no session at all. */
final class SparingSessions implements SessionRepository<SparingSession> {

    private final JdbcIndexedSessionRepository indexed;
    private final SessionRepository<Session> stored;
    private final SessionOfRequest ofRequest;
    private final TransactionOperations writing;

    /** @param stored reads without a transaction: one statement, which every request waits for */
    @SuppressWarnings("unchecked")
    SparingSessions(JdbcIndexedSessionRepository stored, SessionOfRequest ofRequest, TransactionOperations writing) {
        this.indexed = stored;
        this.stored = (SessionRepository<Session>) (SessionRepository<?>) stored;
        this.ofRequest = ofRequest;
        this.writing = writing;
    }

    @Override
    public SparingSession createSession() {
        return new SparingSession(stored.createSession(), true);
    }

    @Override
    public void save(SparingSession session) {
        if (session.changed()) {
            writing.executeWithoutResult(status -> stored.save(session.stored()));
            session.written();
        }
    }

    @Override
    public SparingSession findById(String id) {
        return ofRequest.find(id, this::read);
    }

    private SparingSession read(String id) {
        var session = stored.findById(id);
        return session == null ? null : new SparingSession(session, false);
    }

    /** Removes the sessions of an account, but not the one named by {@code kept}, if any. */
    void endAllBut(String username, String kept) {
        indexed.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(this::deleteById);
    }

    @Override
    public void deleteById(String id) {
        ofRequest.forget(id);
        writing.executeWithoutResult(status -> stored.deleteById(id));
    }
}
