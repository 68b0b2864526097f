package org.facheng.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The one clock of the product: real time, or, where the time machine is allowed, real time moved by an offset. It ticks
 * on from whatever instant it was set to. Instants have microseconds, as the database keeps them.
 *
 * <p>Every move is told to the other rooms as a {@link ClockMoved}, before {@link #set} returns.
 */
public final class TimeMachine extends Clock {

    private final Clock real;
    private final boolean allowed;
    private final AtomicReference<Duration> offset;
    private final AtomicBoolean serving;
    private final ApplicationEventPublisher events;

    public TimeMachine(Clock real, boolean allowed, ApplicationEventPublisher events) {
        this(real, allowed, new AtomicReference<>(Duration.ZERO), new AtomicBoolean(), events);
    }

    private TimeMachine(
            Clock real,
            boolean allowed,
            AtomicReference<Duration> offset,
            AtomicBoolean serving,
            ApplicationEventPublisher events) {
        this.real = real;
        this.allowed = allowed;
        this.offset = offset;
        this.serving = serving;
        this.events = events;
    }

    /** Whether this installation may move its clock. */
    public boolean allowed() {
        return allowed;
    }

    /**
     * Moves the clock, forwards or backwards.
     *
     * @throws IllegalStateException where the time machine is not allowed
     */
    public void set(Instant now) {
        require(allowed);
        move(Duration.between(real.instant(), now));
    }

    /**
     * Does something at another instant and comes back. So a demonstration gets a past, also where nobody may move the
     * clock: then only before the product serves anybody.
     *
     * @throws IllegalStateException where the time machine is not allowed and people are being served
     */
    public void visit(Instant when, Runnable act) {
        require(allowed || !serving.get());
        Duration present = offset.get();
        move(Duration.between(real.instant(), when));
        try {
            act.run();
        } finally {
            move(present);
        }
    }

    /** From now on people are served. */
    void serve() {
        serving.set(true);
    }

    private static void require(boolean permitted) {
        if (!permitted) {
            throw new IllegalStateException("The clock may be moved only with FACHENG_TIME_MACHINE=true");
        }
    }

    private synchronized void move(Duration newOffset) {
        Instant from = instant();
        offset.set(newOffset);
        events.publishEvent(new ClockMoved(from, instant()));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TimeMachine(real.withZone(zone), allowed, offset, serving, events);
    }
}
