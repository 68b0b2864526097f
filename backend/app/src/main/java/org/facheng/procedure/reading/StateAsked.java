package org.facheng.procedure.reading;

import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/** The state a list is asked for. */
final class StateAsked {

    private StateAsked() {}

    /**
     * @param state {@code open}, {@code closed} or null for any
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_state}
     */
    static @Nullable Boolean open(@Nullable String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "open" -> true;
            case "closed" -> false;
            default -> throw Problems.invalid(
                    "unknown_state", "状态只有“open”（未办结）和“closed”（已办结）。", "The state is open or closed.");
        };
    }
}
