package org.facheng.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.walk.planted.Plant;
import org.junit.jupiter.api.Test;

/** Walks find what they are meant to find: a fault is planted for each of the invariants. */
class PlantedFaultsTest {

    @Test
    void every_planted_fault_is_found_within_two_hundred_walks() {
        try (var planting = new Planting()) {
            assertThat(planting.find(1)).containsOnlyKeys(Plant.values());
        }
    }
}
