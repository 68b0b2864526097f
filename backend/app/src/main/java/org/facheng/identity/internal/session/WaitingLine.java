package org.facheng.identity.internal.session;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Does what belongs to one name one after the other, in the order of arrival. Names share a fixed number of lines, so that nobody makes us
 * keep one for every name they think of.
 */
final class WaitingLine {

    private static final int LINES = 256;

    private final Lock[] lines =
            IntStream.range(0, LINES).mapToObj(i -> new ReentrantLock(true)).toArray(Lock[]::new);

    <T> T inTurn(String name, Supplier<T> work) {
        Lock line = lines[Math.floorMod(name.hashCode(), LINES)];
        line.lock();
        try {
            return work.get();
        } finally {
            line.unlock();
        }
    }
}
