package org.facheng.identity.internal.session;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.facheng.platform.ProblemException;

/**
 * Does what belongs to one name one after the other, in the order of arrival. Names share a fixed number of lines, so that nobody makes us
 * keep one for every name they think of.
 */
final class WaitingLine {

    private static final int LINES = 256;
    /** Each who waits holds a thread that serves requests. */
    private static final int LONGEST = 16;

    private final ReentrantLock[] lines =
            IntStream.range(0, LINES).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    /** @throws org.facheng.platform.ProblemException 429 {@code too_many_attempts} where the line is long already */
    <T> T inTurn(String name, Supplier<T> work) {
        ReentrantLock line = lines[Math.floorMod(name.hashCode(), LINES)];
        if (line.getQueueLength() >= LONGEST) {
            throw new ProblemException(
                    429, "too_many_attempts", "同时登录的人太多，请稍后再试。", "Too many sign in at once. Try again in a moment.");
        }
        line.lock();
        try {
            return work.get();
        } finally {
            line.unlock();
        }
    }
}
