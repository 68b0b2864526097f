package org.facheng.platform;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Work of a start that is over before anybody is served. */
public abstract class BeforeServing implements SmartLifecycle {

    private final int phase;
    private boolean started;

    /** @param before how many steps before the pages and the interface are served; the work with more of them comes first */
    protected BeforeServing(int before) {
        this.phase = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - before;
    }

    protected abstract void work();

    @Override
    public void start() {
        started = true;
        work();
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
