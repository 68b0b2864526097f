package org.facheng.identity.internal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.facheng.platform.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits how often something may be tried within a time. An attempt is stored, for all to see, before it is counted and
 * made: of guesses sent side by side no more get through than of guesses sent one by one. So it never runs in the
 * caller's transaction.
 */
@Component
public class Throttle {

    private static final Duration LONGEST_WINDOW = Duration.ofHours(24);

    /** Others may have read the clock a moment later. What lies further ahead is from before the clock was set back. */
    private static final Duration SIDE_BY_SIDE = Duration.ofMinutes(1);

    private final AttemptMapper attempts;
    private final Clock clock;

    Throttle(AttemptMapper attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Counts an attempt. One that is refused does not prolong the waiting.
     *
     * @param bucket whose attempts these are, e.g. {@code sign-in:handler1@127.0.0.1}
     * @throws ProblemException 429 {@code too_many_attempts} with {@code retryAfter} in seconds
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void attempt(String bucket, int limit, Duration window) {
        Instant now = clock.instant();
        attempts.forgetBefore(now.minus(LONGEST_WINDOW));
        attempts.insert(bucket, now);
        List<Instant> counted = attempts.oldest(bucket, now.minus(window), now.plus(SIDE_BY_SIDE), limit + 1);
        if (counted.size() > limit) {
            attempts.takeBack(bucket, now);
            throw tooMany(Duration.between(now, counted.get(0).plus(window)).toSeconds() + 1);
        }
    }

    /** Starts the count anew, after a success. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void forget(String bucket) {
        attempts.forget(bucket);
    }

    private static ProblemException tooMany(long seconds) {
        long minutes = (seconds + 59) / 60;
        return new ProblemException(
                        429,
                        "too_many_attempts",
                        "尝试次数过多，请约" + minutes + "分钟后再试。",
                        "Too many attempts. Try again in about " + minutes + " minutes.")
                .with("retryAfter", seconds);
    }
}
