package org.facheng.bench.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.facheng.bench.TemporaryProduct;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Timers of the product's own model, waiting for the review of a case, with the open task beside each in engine and inbox: copies of one
 * process the product's engine started itself. The table {@code bench_case} numbers the cases.
 */
public final class TimerClones {

    private static final String MODEL = "reconsideration";
    private static final String REVIEW = "reconsiderationAdmissibility";
    private static final List<String> IDS =
            List.of("ID_", "PROC_INST_ID_", "PARENT_ID_", "EXECUTION_ID_", "PROCESS_INSTANCE_ID_");

    private final JdbcTemplate jdbc;
    private final String caseId;
    private final String due;
    private final String instance;

    private TimerClones(JdbcTemplate jdbc, String caseId, String due, String instance) {
        this.jdbc = jdbc;
        this.caseId = caseId;
        this.due = due;
        this.instance = instance;
    }

    /**
     * Starts the product's model for the first case.
     *
     * @param caseId expression of a case's id, with {@code %s} for its number; {@code clockId} likewise for the clock its review waits for
     */
    public static TimerClones of(TemporaryProduct product, JdbcTemplate jdbc, String caseId, String clockId) {
        var runtime = product.bean(ProcessEngine.class).getRuntimeService();
        var first = jdbc.queryForObject("SELECT " + caseId.formatted("1"), String.class);
        runtime.startProcessInstanceByKey(MODEL, first);
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(REVIEW)
                .processInstanceBusinessKey(first)
                .singleResult()
                .getId();
        var due = "(SELECT due_exclusive FROM dl_clock WHERE id = " + clockId.formatted("b.seq") + ")";
        return new TimerClones(jdbc, caseId.formatted("b.seq"), due, instance);
    }

    /** Copies it for every so many-th case; returns the number of timers. */
    public int clone(int every) {
        copy("ACT_RU_EXECUTION", "t.PARENT_ID_ IS NULL AND t.PROC_INST_ID_ = ?", every, instance);
        copy("ACT_RU_EXECUTION", "t.PARENT_ID_ IS NOT NULL AND t.PROC_INST_ID_ = ?", every, instance);
        copy("ACT_RU_TASK", "t.PROC_INST_ID_ = ?", every, instance);
        var task = jdbc.queryForObject("SELECT ID_ FROM ACT_RU_TASK WHERE PROC_INST_ID_ = ?", String.class, instance);
        copy("ib_item", "t.task_ref = ?", every, task);
        int timers = copy("ACT_RU_JOB", "t.PROCESS_INSTANCE_ID_ = ?", every, instance);
        jdbc.execute("ANALYZE TABLE ACT_RU_EXECUTION, ACT_RU_TASK, ACT_RU_JOB, ib_item");
        return timers;
    }

    private int copy(String table, String which, int every, String of) {
        var columns = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position",
                String.class,
                table);
        var values = columns.stream().map(this::value).collect(Collectors.joining(", "));
        return jdbc.update(
                "INSERT INTO %s (%s) SELECT %s FROM %s t JOIN bench_case b ON b.seq > 1 AND MOD(b.seq, ?) = 0 WHERE %s"
                        .formatted(table, String.join(", ", columns), values, table, which),
                every,
                of);
    }

    private String value(String column) {
        if (IDS.contains(column)) {
            return own("t." + column);
        }
        return of().getOrDefault(column, "t." + column);
    }

    private Map<String, String> of() {
        return Map.of(
                "BUSINESS_KEY_",
                caseId,
                "SUPER_EXEC_",
                "NULL",
                "DUEDATE_",
                due,
                "DUE_DATE_",
                due,
                "id",
                own("t.id"),
                "task_ref",
                own("t.task_ref"),
                "case_id",
                caseId,
                "clock_id",
                "(SELECT id FROM dl_clock WHERE case_id = " + caseId + " AND short_key = t.limit_key)",
                "due",
                "DATE_SUB(DATE(" + due + "), INTERVAL 1 DAY)",
                "due_sort",
                "DATE_SUB(DATE(" + due + "), INTERVAL 1 DAY)");
    }

    private static String own(String id) {
        return "LEFT(SHA1(CONCAT(%s, b.seq)), 36)".formatted(id);
    }
}
