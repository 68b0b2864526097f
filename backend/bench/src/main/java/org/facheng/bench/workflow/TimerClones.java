package org.facheng.bench.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.facheng.bench.TemporaryProduct;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Timers of the product's own model, waiting for the review of a case, with the open task beside each in engine and inbox: copies of one
 * process the product's engine started itself. The table {@code bench_case} has the cases and the clock each one's review waits for.
 */
public final class TimerClones {

    private static final String MODEL = "reconsideration";
    private static final String REVIEW = "reconsiderationAdmissibility";
    private static final List<String> IDS =
            List.of("ID_", "PROC_INST_ID_", "PARENT_ID_", "EXECUTION_ID_", "PROCESS_INSTANCE_ID_");

    private static final Map<String, String> OWN = Map.of(
            "BUSINESS_KEY_", "b.case_id",
            "SUPER_EXEC_", "NULL",
            "DUEDATE_", "r.due_exclusive",
            "DUE_DATE_", "r.due_exclusive",
            "id", own("t.id"),
            "task_ref", own("t.task_ref"),
            "case_id", "b.case_id",
            "clock_id", "r.id",
            "due", "r.due",
            "due_sort", "r.due");

    private final JdbcTemplate jdbc;
    private final String instance;

    private TimerClones(JdbcTemplate jdbc, String instance) {
        this.jdbc = jdbc;
        this.instance = instance;
    }

    /** Starts the product's model for the first case. */
    public static TimerClones of(TemporaryProduct product, JdbcTemplate jdbc) {
        var runtime = product.bean(ProcessEngine.class).getRuntimeService();
        var first = jdbc.queryForObject("SELECT case_id FROM bench_case WHERE seq = 1", String.class);
        runtime.startProcessInstanceByKey(MODEL, first);
        return new TimerClones(
                jdbc,
                runtime.createProcessInstanceQuery()
                        .processDefinitionKey(REVIEW)
                        .processInstanceBusinessKey(first)
                        .singleResult()
                        .getId());
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
        var values = columns.stream().map(TimerClones::value).collect(Collectors.joining(", "));
        return jdbc.update(
                "INSERT INTO %s (%s) SELECT %s FROM %s t JOIN bench_case b ON b.seq > 1 AND MOD(b.seq, ?) = 0 JOIN dl_clock r ON r.id = b.review_id WHERE %s"
                        .formatted(table, String.join(", ", columns), values, table, which),
                every,
                of);
    }

    private static String value(String column) {
        return IDS.contains(column) ? own("t." + column) : OWN.getOrDefault(column, "t." + column);
    }

    private static String own(String id) {
        return "LEFT(SHA1(CONCAT(%s, b.seq)), 36)".formatted(id);
    }
}
