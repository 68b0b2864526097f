package org.facheng.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Seeded random walks through each procedure, on a database of their own. */
class RandomWalksTest {

    private static final int WALKS = 300;
    private static final long SEED = 1;

    private static Walks walks;

    @BeforeAll
    static void a_product() {
        walks = Walks.start();
    }

    @AfterAll
    static void stop() {
        walks.close();
    }

    @TestFactory
    Stream<DynamicTest> no_walk_ends_as_none_may() {
        return walks.procedures().stream()
                .map(procedure -> DynamicTest.dynamicTest(procedure.key(), () -> through(procedure)));
    }

    private static void through(ProcedureDefinition procedure) {
        List<String> faults = new ArrayList<>();
        walks.walk(procedure, SEED, WALKS, walked -> walked.fault()
                .ifPresent(fault -> faults.add("%s%nreplay: ./run walk 1 --seed %d%n%s"
                        .formatted(
                                fault,
                                walked.seed(),
                                String.join("\n", walked.trail().steps())))));
        walks.written().forEach(fault -> faults.add(fault.toString()));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_seed_replays_its_walk() {
        var procedure = walks.procedures().get(0);
        List<List<String>> told = new ArrayList<>();
        for (int again = 0; again < 2; again++) {
            walks.walk(procedure, SEED, 3, walked -> told.add(walked.trail().steps()));
        }
        assertThat(told.subList(3, 6))
                .map(RandomWalksTest::withoutPeople)
                .isEqualTo(told.subList(0, 3).stream()
                        .map(RandomWalksTest::withoutPeople)
                        .toList());
    }

    /** Who is given a case depends on how many they have, which other walks change. */
    private static List<String> withoutPeople(List<String> steps) {
        return steps.stream().map(step -> step.replaceAll(" by .*", "")).toList();
    }
}
