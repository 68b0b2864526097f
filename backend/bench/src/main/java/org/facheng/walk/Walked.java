package org.facheng.walk;

import java.util.Optional;

/**
 * A walk that was made.
 *
 * @param ending what the case came to; null where it is still open after the most moves a walk may have
 * @param moves tried, with those that were refused
 * @param fault what it ended in and should not have
 */
record Walked(
        long seed, String procedure, String caseId, String ending, int moves, Trail trail, Optional<Fault> fault) {

    Walked with(Fault found) {
        return new Walked(seed, procedure, caseId, ending, moves, trail, fault.or(() -> Optional.of(found)));
    }
}
