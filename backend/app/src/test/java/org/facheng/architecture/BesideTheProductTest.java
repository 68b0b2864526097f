package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Benchmarks and walker are not in the product's jar, but keep to its rooms: the engine is known in packages {@code workflow} only. */
class BesideTheProductTest {

    private static final Path PROGRAMS = SourceTree.ROOT.resolve("backend/bench/src");

    @Test
    void only_workflow_knows_the_engine() {
        assertThat(SourceTree.files(PROGRAMS, ".java"))
                .isNotEmpty()
                .filteredOn(file -> SourceTree.read(file).contains("org.camunda."))
                .allSatisfy(file -> assertThat(file.getParent().getFileName().toString())
                        .as(SourceTree.relative(file).toString())
                        .isEqualTo("workflow"));
    }
}
