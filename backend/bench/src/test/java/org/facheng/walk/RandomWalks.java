package org.facheng.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Seeded random walks through one procedure, on a product and a database of their own. The engine has one clock in each process: what is walked
 * beside another stands in a class, and so in a process, of its own.
 */
abstract class RandomWalks {

    private final String procedure;
    private final long first;
    private final int number;

    /** @param first seed of the first walk; each next one has the next */
    RandomWalks(String procedure, long first, int number) {
        this.procedure = procedure;
        this.first = first;
        this.number = number;
    }

    @Test
    void no_walk_ends_as_none_may() {
        List<String> faults = new ArrayList<>();
        try (var walks = Walks.start()) {
            var walked = walks.procedures().stream()
                    .filter(one -> one.key().equals(procedure))
                    .findFirst()
                    .orElseThrow();
            walks.walk(walked, first, number, walk -> walk.fault().ifPresent(fault -> faults.add(told(fault, walk))));
            walks.written().forEach(fault -> faults.add(fault.toString()));
        }
        assertThat(faults).isEmpty();
    }

    private static String told(Fault fault, Walked walk) {
        return "%s%nreplay: ./run walk 1 --seed %d%n%s"
                .formatted(fault, walk.seed(), String.join("\n", walk.trail().steps()));
    }
}
