package org.facheng.walk;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exception nobody meant a person to see, in one line. */
final class Causes {

    private Causes() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause + at(cause))
                .collect(Collectors.joining(" <- "));
    }

    private static String at(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.facheng"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
