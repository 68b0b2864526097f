package org.facheng.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A walk can be gone again; and no procedure is left out of the walks. */
class ReplayTest {

    private static final int WALKS = 3;

    @Test
    void a_seed_replays_its_walk() {
        List<List<String>> told = new ArrayList<>();
        try (var walks = Walks.start()) {
            assertThat(walks.procedures())
                    .as("each has a class of walks beside this one")
                    .extracting(procedure -> procedure.key())
                    .containsOnly("litigation", "petition", "reconsideration");
            for (int again = 0; again < 2; again++) {
                for (var procedure : walks.procedures()) {
                    walks.walk(procedure, 1, WALKS, walk -> told.add(withoutPeople(walk)));
                }
            }
        }
        int half = told.size() / 2;
        assertThat(told.subList(half, told.size())).isEqualTo(told.subList(0, half));
    }

    /** Who is given a case depends on how many they have, which other walks change. */
    private static List<String> withoutPeople(Walked walk) {
        return walk.trail().steps().stream()
                .map(step -> step.replaceAll(" by .*", ""))
                .toList();
    }
}
