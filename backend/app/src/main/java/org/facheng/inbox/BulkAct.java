package org.facheng.inbox;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One act at many tasks, as it is asked for.
 *
 * @param action claim, release, assign, hold or take-up
 * @param ids at most a hundred; one that comes twice counts once
 * @param username to whom, for assign
 * @param until for hold, as for a single task
 * @param reason for assign and hold
 */
record BulkAct(
        String action,
        List<String> ids,
        @Nullable String username,
        @Nullable LocalDate until,
        @Nullable String reason) {

    private static final int MAX = 100;

    /** @throws org.facheng.platform.ProblemException 422 {@code bad_number_of_tasks} for none or too many */
    List<String> tasks() {
        var tasks = new LinkedHashSet<>(ids == null ? List.<String>of() : ids);
        tasks.remove(null);
        if (tasks.isEmpty() || tasks.size() > MAX) {
            throw Problems.invalid(
                            "bad_number_of_tasks", "请选择1至%d项任务。".formatted(MAX), "Choose 1 to %d tasks.".formatted(MAX))
                    .at("/ids", "请选择任务", "1 to %d ids".formatted(MAX));
        }
        return List.copyOf(tasks);
    }
}
