package org.facheng.identity.internal.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;

/** A session that knows whether it has to be written. Its last use counts by the minute, which is enough to let it expire. */
final class SparingSession implements Session {

    private static final Duration LAST_USE_COUNTS_BY = Duration.ofMinutes(1);

    private final Session stored;
    private boolean changed;

    SparingSession(Session stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    Session stored() {
        return stored;
    }

    boolean changed() {
        return changed;
    }

    void written() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (stored.getLastAccessedTime().plus(LAST_USE_COUNTS_BY).isBefore(time)) {
            stored.setLastAccessedTime(time);
            changed = true;
        }
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
        changed = true;
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
        changed = true;
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
