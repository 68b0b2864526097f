package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.facheng.identity.Action;
import org.junit.jupiter.api.Test;

/** What the permission table decides is asked somewhere: in the code, or by an act of a procedure. */
class PermissionUseTest {

    private static final Path ROOMS = SourceTree.ROOT.resolve("backend/app/src/main/java");

    @Test
    void every_action_is_asked() {
        var code = SourceTree.files(ROOMS, ".java").stream()
                .filter(file -> !file.getFileName().toString().startsWith("PermissionTable"))
                .map(SourceTree::read)
                .collect(Collectors.joining());
        var procedures = SourceTree.files(SourceTree.ROOT.resolve("bpmn"), "procedure.yaml").stream()
                .map(SourceTree::read)
                .collect(Collectors.joining());
        assertThat(Arrays.stream(Action.values()))
                .filteredOn(action -> !code.contains("Action." + action) && !procedures.contains("asks: " + action))
                .isEmpty();
    }
}
