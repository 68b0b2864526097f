package org.facheng.bench.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many open tasks of the engine, copied from one it made itself: two executions, task, identity link, five variables and a timer each.
 * The table {@code bench_task} says whose each one is.
 */
public final class TaskClones {

    /** The id of the task of row {@code seq}: random to the index, as the engine's own ids are. */
    public static final String TASK_ID = "LEFT(SHA1(CONCAT('task', seq)), 36)";

    /** Columns that hold ids of this one process; each copy gets its own. */
    private static final List<String> IDS = List.of(
            "ID_",
            "PROC_INST_ID_",
            "ROOT_PROC_INST_ID_",
            "PARENT_ID_",
            "EXECUTION_ID_",
            "PROCESS_INSTANCE_ID_",
            "VAR_SCOPE_",
            "BUSINESS_KEY_");

    private static final Map<String, String> OF_THE_TASK = Map.of(
            "ACT_RU_TASK.ID_", TASK_ID,
            "ACT_RU_TASK.ASSIGNEE_", "b.assignee_id",
            "ACT_RU_TASK.DUE_DATE_", "DATE_ADD(b.due, INTERVAL 1 DAY)",
            "ACT_RU_TASK.CREATE_TIME_", "b.opened_at",
            "ACT_RU_IDENTITYLINK.TASK_ID_", TASK_ID,
            "ACT_RU_IDENTITYLINK.GROUP_ID_", "b.group_key",
            "ACT_RU_JOB.DUEDATE_", "DATE_ADD(b.due, INTERVAL 1 YEAR)");

    private final JdbcTemplate jdbc;
    private final String instance;

    /** @param instance the process to copy, just started */
    public TaskClones(JdbcTemplate jdbc, String instance) {
        this.jdbc = jdbc;
        this.instance = instance;
    }

    /** Copies the process for the rows 1 to {@code size}; the original goes. */
    public void clone(int size) {
        copy("ACT_RU_EXECUTION", "PARENT_ID_ IS NULL AND PROC_INST_ID_", size);
        copy("ACT_RU_EXECUTION", "PARENT_ID_ IS NOT NULL AND PROC_INST_ID_", size);
        copy("ACT_RU_TASK", "PROC_INST_ID_", size);
        var task = jdbc.queryForObject("SELECT ID_ FROM ACT_RU_TASK WHERE PROC_INST_ID_ = ?", String.class, instance);
        copy("ACT_RU_IDENTITYLINK", "TASK_ID_", task, size);
        copy("ACT_RU_VARIABLE", "PROC_INST_ID_", size);
        copy("ACT_RU_JOB", "PROCESS_INSTANCE_ID_", size);
        jdbc.update("DELETE FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ = ?", task);
        jdbc.update("DELETE FROM ACT_RU_TASK WHERE ID_ = ?", task);
        jdbc.execute("ANALYZE TABLE ACT_RU_EXECUTION, ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_VARIABLE, ACT_RU_JOB");
    }

    private void copy(String table, String by, int size) {
        copy(table, by, instance, size);
    }

    private void copy(String table, String by, String value, int size) {
        var columns = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position",
                String.class,
                table);
        var values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO %s (%s) SELECT %s FROM %s t JOIN bench_task b ON b.seq <= ? WHERE %s = ?"
                        .formatted(table, String.join(", ", columns), values, table, by),
                size,
                value);
    }

    private static String value(String table, String column) {
        var own = OF_THE_TASK.get(table + "." + column);
        if (own != null) {
            return own;
        }
        return IDS.contains(column) ? "LEFT(SHA1(CONCAT(t.%s, b.seq)), 36)".formatted(column) : "t." + column;
    }
}
