package org.facheng.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
    private final ApplicationEventPublisher events;

    public TimeMachine(Clock real, boolean allowed, ApplicationEventPublisher events) {
        this(real, allowed, new AtomicReference<>(Duration.ZERO), events);
    }

    private TimeMachine(
            Clock real, boolean allowed, AtomicReference<Duration> offset, ApplicationEventPublisher events) {
        this.real = real;
        this.allowed = allowed;
        this.offset = offset;
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
        move(Duration.between(real.instant(), now));
    }

    /** Back to real time. */
    public void reset() {
        move(Duration.ZERO);
    }

    private synchronized void move(Duration newOffset) {
        if (!allowed) {
            throw new IllegalStateException("The clock may be moved only with FACHENG_TIME_MACHINE=true");
        }
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
        return new TimeMachine(real.withZone(zone), allowed, offset, events);
    }
}
